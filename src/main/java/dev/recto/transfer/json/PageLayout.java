package dev.recto.transfer.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

import java.util.Set;

/// How the file looks to a person: one key or list item on a line, but short things in one.
final class PageLayout implements DefaultPrettyPrinter.Indenter {
    private static final Set<String> IN_ONE_LINE =
            Set.of(Keys.PATH, Keys.TAGS, Keys.SOURCE, Keys.LINES);

    private final DefaultPrettyPrinter.Indenter lines = new DefaultIndenter("  ", "\n");

    private PageLayout() {}

    static PrettyPrinter printer() {
        var layout = new PageLayout();
        return new DefaultPrettyPrinter().withArrayIndenter(layout).withObjectIndenter(layout);
    }

    @Override
    public void writeIndentation(JsonGenerator json, int level) {
        TokenStreamContext parent = json.streamWriteContext().getParent();
        if (parent != null
                && parent.currentName() != null
                && IN_ONE_LINE.contains(parent.currentName())) {
            json.writeRaw(' ');
        } else {
            lines.writeIndentation(json, level);
        }
    }

    @Override
    public boolean isInline() {
        return false;
    }
}
