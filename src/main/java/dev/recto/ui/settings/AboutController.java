package dev.recto.ui.settings;

import dev.recto.ui.About;
import dev.recto.ui.Command;
import dev.recto.ui.PageController;
import dev.recto.ui.Services;
import dev.recto.ui.Tools;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;

import java.nio.file.Path;

/// Fills the page about the program. Everything on it can be opened or copied, to be passed on with
/// a question.
public final class AboutController implements PageController {
    private final Tools tools;
    private final Services services;

    @FXML private Label versionLabel;
    @FXML private SettingRow libraryRow;
    @FXML private Button libraryButton;
    @FXML private SettingRow logsRow;
    @FXML private Button logsButton;
    @FXML private TextArea librariesArea;

    AboutController(Tools tools, Services services) {
        this.tools = tools;
        this.services = services;
    }

    /// Gives the focus to the first thing that can be done.
    @Override
    public void focus() {
        libraryButton.requestFocus();
    }

    @FXML
    private void initialize() {
        About about = services.about();
        versionLabel.setText(
                tools.words().get("about.version", about.version(), Runtime.version().toString()));
        open(libraryRow, libraryButton, services.library().file().getParent());
        open(logsRow, logsButton, about.logs());
        librariesArea.setText(String.join("\n", about.libraries().get()));
    }

    private void open(SettingRow row, Button button, Path folder) {
        row.setText(folder.toString());
        new Command(
                        tools.words().get("settings.open"),
                        "",
                        () -> services.openFolder().accept(folder))
                .wire(button);
    }
}
