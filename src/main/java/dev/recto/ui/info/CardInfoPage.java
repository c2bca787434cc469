package dev.recto.ui.info;

import dev.recto.model.CardId;
import dev.recto.ui.FxmlPage;
import dev.recto.ui.Tools;

import javafx.beans.property.SimpleStringProperty;

/// The page that tells all about one card.
public final class CardInfoPage extends FxmlPage {
    private final CardInfoViewModel model;
    private final CardInfoController controller;

    public CardInfoPage(Tools tools, CardId card) {
        var info = new CardInfoViewModel(tools.library(), card, tools::today);
        var binding = new CardInfoController(tools, info);
        super(tools, binding, new SimpleStringProperty(tools.words().get("info.title")));
        model = info;
        controller = binding;
    }

    @Override
    public void shown() {
        model.refresh();
        controller.focus();
    }

    @Override
    public void close() {
        model.close();
    }
}
