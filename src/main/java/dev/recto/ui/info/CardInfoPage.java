package dev.recto.ui.info;

import dev.recto.model.CardId;
import dev.recto.ui.FxmlPage;
import dev.recto.ui.Tools;

import javafx.beans.property.SimpleStringProperty;

/// The page that tells all about one card.
public final class CardInfoPage extends FxmlPage {
    private final CardInfoViewModel model;

    public CardInfoPage(Tools tools, CardId card) {
        var info = new CardInfoViewModel(tools.library(), card, tools::today);
        super(
                tools,
                new CardInfoController(tools, info),
                new SimpleStringProperty(tools.words().get("info.title")));
        model = info;
    }

    @Override
    public void shown() {
        model.refresh();
        super.shown();
    }

    @Override
    public void close() {
        super.close();
        model.close();
    }
}
