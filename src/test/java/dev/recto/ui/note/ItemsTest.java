package dev.recto.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class ItemsTest {
    private static final List<String> ABC = List.of("a", "b", "c");

    @Test
    void anItemIsPartedAndJoined() {
        List<String> parted = Items.split(List.of("a", "bc"), 1, 1);
        assertThat(parted).containsExactly("a", "b", "c");
        assertThat(Items.joined(parted, 2)).containsExactly("a", "bc");
    }

    @Test
    void itemsMoveWithinTheList() {
        assertThat(Items.moved(ABC, 0, 2)).containsExactly("b", "c", "a");
        assertThat(Items.moved(ABC, 2, 0)).containsExactly("c", "a", "b");
        assertThat(Items.moved(ABC, 2, 9)).containsExactly("a", "b", "c");
    }

    @Test
    void pastedLinesBecomeItems() {
        var seam = new Passage("xyz", 1, 2);
        assertThat(Items.spread(List.of("a", "xyz"), 1, seam, " one \n\n two\r\n"))
                .containsExactly("a", "xone", "twoz");
        assertThat(Items.spread(List.of(""), 0, Passage.at("", 0), "- one\n  more\n- two"))
                .containsExactly("one\nmore", "two");
        assertThat(Items.spread(List.of(""), 0, Passage.at("", 0), "Two:\n- one"))
                .containsExactly("Two:", "- one");
    }
}
