package dev.recto.store.search;

/// A place in a search that is not understood. That part is left out; the others are looked for.
///
/// @param from where it begins, counted in characters from 0
/// @param to where it ends
/// @param kind what is wrong
/// @param found what stands there
/// @param key the key it belongs to, or what may have been meant; empty where there is none
public record Flaw(int from, int to, Kind kind, String found, String key) {

    /// What is wrong.
    public enum Kind {
        /// A word before a colon that is no key; the key is the one that is most like it.
        UNKNOWN_KEY,
        /// The key stands without a value.
        VALUE_MISSING,
        /// The key has other values; which, [Key#choices()] says.
        UNKNOWN_VALUE,
        /// The key wants a number.
        NOT_A_NUMBER,
        /// The key has names or values, with which nothing compares as less or more.
        NOT_COMPARABLE,
        /// A quotation mark is not closed; it counts as closed at the end.
        QUOTE_OPEN,
        /// A bracket is not closed; it counts as closed at the end.
        BRACKET_OPEN,
        /// A bracket is closed that was never opened, or too many are opened.
        BRACKET_TOO_MANY,
        /// There is nothing to choose from on one side of `or`.
        OR_ALONE,
        /// There is nothing to exclude after `-` or `not`.
        NOT_ALONE,
        /// The text is too long to be a search; what follows was left out.
        TOO_LONG
    }
}
