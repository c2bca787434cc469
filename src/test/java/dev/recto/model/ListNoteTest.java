package dev.recto.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Collections;
import java.util.List;

class ListNoteTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "two\nlines",
                "two\r\nlines",
                "one paragraph\n\nand another",
                "its own list\n- a\n- b",
                "its own numbers\n\n1. a\n2. b",
                "code\n```\nx\n```"
            })
    void anItemStaysOneItemWhateverItHolds(String item) {
        for (boolean ordered : List.of(false, true)) {
            List<String> items = Collections.nCopies(12, item);
            var note = new ListNote("prompt", "", items, ordered, 12, "");

            Node tree = Markdown.parse(note.sides(ListNote.WHOLE).answer());

            assertThat(tree.getFirstChild()).isSameAs(tree.getLastChild());
            assertThat(children(tree.getFirstChild())).isEqualTo(12);
        }
    }

    @Test
    void itemsAreListedBelowTheLead() {
        var note = new ListNote("prompt", "Lead:", List.of("a", "b\nc"), true, 2, "");

        assertThat(note.sides(ListNote.WHOLE).answer()).isEqualTo("Lead:\n\n1. a\n2. b\n   c");
    }

    private static int children(Node node) {
        int count = 0;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            count++;
        }
        return count;
    }
}
