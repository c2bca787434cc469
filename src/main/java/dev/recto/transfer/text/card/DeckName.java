package dev.recto.transfer.text.card;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/// Makes a name for a deck of the title as written.
public final class DeckName {
    /// What a site has put behind the title of its page.
    private static final Pattern SITE =
            Pattern.compile(
                    "\\s+[|–—-]\\s+(?i:quizlet|chegg.*|brainscape|cram\\.com|studystack.*|course"
                            + " hero|studocu|knowt|anki\\w*)\\s*$");

    /// What stands at the other side of the page.
    private static final Pattern ASIDE = Pattern.compile("\\s{6,}.*$");

    private static final Pattern EMPHASIS = Pattern.compile("^\\*\\*(.*)\\*\\*$");

    private DeckName() {}

    /// The name, or null where there is no title.
    public static @Nullable String of(String title) {
        String name = SITE.matcher(title.strip()).replaceFirst("");
        name = ASIDE.matcher(name).replaceFirst("");
        name = EMPHASIS.matcher(name).replaceFirst("$1").strip();
        return name.isEmpty() ? null : name;
    }
}
