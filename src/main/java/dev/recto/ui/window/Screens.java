package dev.recto.ui.window;

import dev.recto.model.DeckId;
import dev.recto.ui.Page;
import dev.recto.ui.Tools;
import dev.recto.ui.library.DeckPage;
import dev.recto.ui.library.LibraryPage;

/// Makes the pages: here is seen what each of them needs.
final class Screens {
    private final Tools tools;

    Screens(Tools tools) {
        this.tools = tools;
    }

    Page library() {
        return new LibraryPage(tools);
    }

    Page deck(DeckId deck) {
        return new DeckPage(tools, deck);
    }
}
