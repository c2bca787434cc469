import java.time.Instant;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;

/// The least that a program with a window can be: what Recto's start is measured against. Prints
/// what Recto writes into its log and stays until it is closed; with an argument it ends by itself.
public final class Bare extends Application {
    /// Runs the program.
    public static void main(String[] args) {
        launch(args);
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new Button("A button"), 1120, 780));
        stage.setTitle("Bare");
        stage.show();
        Platform.runLater(this::ready);
    }

    private void ready() {
        System.out.println("Ready at " + Instant.now());
        if (!getParameters().getRaw().isEmpty()) {
            Platform.exit();
        }
    }
}
