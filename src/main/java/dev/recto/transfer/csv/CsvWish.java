package dev.recto.transfer.csv;

import dev.recto.transfer.Wish;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the learner says about a table. Each part may be null: then it is found out.
///
/// @param delimiter what stands between two fields, one or more characters
/// @param header whether the first row names the columns
/// @param roles what the columns mean, from the left; columns beyond are ignored
public record CsvWish(
        @Nullable String delimiter, @Nullable Boolean header, @Nullable List<Role> roles)
        implements Wish {

    /// No wish at all.
    public static final CsvWish NONE = new CsvWish(null, null, null);

    public CsvWish {
        if (delimiter != null && (delimiter.isEmpty() || delimiter.matches("[\"\r\n]+"))) {
            throw new IllegalArgumentException("this cannot stand between fields: " + delimiter);
        }
        roles = roles == null ? null : List.copyOf(roles);
    }

    /// Another delimiter. The columns are other columns then, so they are found out anew.
    public CsvWish withDelimiter(@Nullable String other) {
        return new CsvWish(other, header, null);
    }

    /// Another answer to whether the first row names the columns.
    public CsvWish withHeader(@Nullable Boolean other) {
        return new CsvWish(delimiter, other, roles);
    }

    /// Other meanings of the columns.
    public CsvWish withRoles(@Nullable List<Role> others) {
        return new CsvWish(delimiter, header, others);
    }
}
