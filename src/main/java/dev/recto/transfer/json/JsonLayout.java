package dev.recto.transfer.json;

import dev.recto.transfer.Layout;

/// Recto's own file needs no interpretation.
///
/// @param version the version of the file format
public record JsonLayout(int version) implements Layout {
    @Override
    public String summary() {
        return "version " + version;
    }
}
