package dev.recto.transfer;

/// How a format understood a material, as typed data that a screen puts into words. Each format has
/// its own kind.
public interface Layout {

    /// The layout in a few stable words for machines and logs, as `comma, header, front back tags`.
    String summary();
}
