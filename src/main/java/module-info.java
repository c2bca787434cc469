import org.jspecify.annotations.NullMarked;

/// Recto, a desktop study program. One module; its rooms are the packages, and the arrows between
/// them are held by `HouseRulesTest`.
@NullMarked
module dev.recto {
    requires org.jspecify;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    // For the PNG files of the tour; ControlsFX brings it anyway.
    requires java.desktop;
    requires java.logging;
    requires java.sql;
    requires org.xerial.sqlitejdbc;
    requires tools.jackson.databind;
    requires de.siegmar.fastcsv;
    requires org.jsoup;
    requires com.github.albfernandez.juniversalchardet;
    requires org.apache.commons.text;
    requires info.picocli;
    requires javafx.controls;
    requires javafx.fxml;
    requires javafx.media;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;

    // Screens are built from FXML.
    opens dev.recto.ui.browse to
            javafx.fxml;
    opens dev.recto.ui.cards to
            javafx.fxml;
    opens dev.recto.ui.exchange to
            javafx.fxml;
    opens dev.recto.ui.exchange.neighbours to
            javafx.fxml;
    opens dev.recto.ui.exchange.text to
            javafx.fxml;
    opens dev.recto.ui.info to
            javafx.fxml;
    opens dev.recto.ui.library to
            javafx.fxml;
    opens dev.recto.ui.note to
            javafx.fxml;
    opens dev.recto.ui.quiz to
            javafx.fxml;
    opens dev.recto.ui.quiz.match to
            javafx.fxml;
    opens dev.recto.ui.quiz.question to
            javafx.fxml;
    opens dev.recto.ui.quiz.score to
            javafx.fxml;
    opens dev.recto.ui.quiz.setup to
            javafx.fxml;
    opens dev.recto.ui.quiz.test to
            javafx.fxml;
    opens dev.recto.ui.settings to
            javafx.fxml;
    opens dev.recto.ui.widget to
            javafx.fxml;
    opens dev.recto.ui.card to
            javafx.fxml;
    opens dev.recto.ui.statistics to
            javafx.fxml;
    opens dev.recto.ui.study to
            javafx.fxml;
    opens dev.recto.ui.tidy to
            javafx.fxml;
    opens dev.recto.ui.window to
            javafx.fxml;

    // Commands and their options are found by reflection; the toolkit makes the application.
    opens dev.recto.app.command to
            info.picocli;

    exports dev.recto.app to
            javafx.graphics;
}
