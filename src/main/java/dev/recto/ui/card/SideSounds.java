package dev.recto.ui.card;

import dev.recto.ui.CardMedia;
import dev.recto.ui.Command;
import dev.recto.ui.ObservableSettings;
import dev.recto.ui.Tools;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The sounds of the card in hand: played when they come into view, if the learner wants that, and
/// again by a key.
public final class SideSounds {
    private final CardMedia media;
    private final ObservableSettings settings;
    private final Set<String> heard = new HashSet<>();
    private final ObjectProperty<List<String>> inView = new SimpleObjectProperty<>(List.of());

    public SideSounds(Tools tools) {
        media = tools.media();
        settings = tools.settings();
    }

    /// Another card comes: what plays stops, and its own sounds begin.
    ///
    /// @param names the sounds in view
    public void ask(List<String> names) {
        media.stop();
        heard.clear();
        turn(names);
    }

    /// The same card shows more, or its other side: what was not heard yet is played.
    ///
    /// @param names the sounds in view
    public void turn(List<String> names) {
        inView.set(List.copyOf(names));
        List<String> fresh = names.stream().filter(heard::add).toList();
        if (!fresh.isEmpty() && settings.get().playSounds()) {
            media.playAlong(fresh);
        }
    }

    /// Plays what is in view once more.
    ///
    /// @param keys its keys, as [Command] takes them
    public Command command(String keys) {
        return new Command(
                        media.words().get("media.playAgain"), keys, () -> media.play(inView.get()))
                .when(inView.map(names -> !names.isEmpty()));
    }
}
