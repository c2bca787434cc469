import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Makes the application image of Recto for the system it runs on, and where that system's packager
/// is jpackage, the installer. Run by `mvn -Pimage package`, from the top of the project; the jars
/// lie in `target/modules` by then.
///
/// The native libraries of this system leave their jars for the image, so that no start has to
/// unpack them; those of other systems are left out. Style sheets are put in beside their texts in
/// the form that JavaFX reads soonest. At the end the image takes the tour through all screens, which
/// finds what is missing in it, and is started once; what the Java machine learned from that becomes
/// the AOT cache, so that already the first start is a quick one.
final class Image {
    private static final Path JARS = Path.of("target/modules");
    private static final Path WORK = Path.of("target/image-work");
    private static final Path RESULT = Path.of("target/image");
    private static final Path PACKAGING = Path.of("packaging");
    private static final String MAIN = "dev.recto/dev.recto.app.Main";

    /// What nothing requires by name: the character sets of old texts from the Far East.
    private static final String MORE_MODULES = "jdk.charsets";

    /// A desktop program of this size is served best by the small collector and the quick compiler.
    private static final List<String> MACHINE =
            List.of(
                    "--enable-native-access=javafx.graphics,javafx.media,org.xerial.sqlitejdbc,dev.recto",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseCompactObjectHeaders",
                    // FXML sets each property once: to make an accessor for it takes longer.
                    "-Djdk.reflect.useNativeAccessorOnly=true",
                    // No collection before the first window is there.
                    "-Xms40m",
                    "-XX:NewSize=20m",
                    "-Xmx1g");

    /// What dev.recto.ui.TextShaping mends.
    private static final List<String> LINUX_ONLY =
            List.of(
                    "--add-opens=javafx.graphics/com.sun.javafx.text=dev.recto",
                    "--add-opens=javafx.graphics/com.sun.javafx.font.freetype=dev.recto");

    /// What dev.recto.app.platform.OpenedFiles hears with.
    private static final List<String> MAC_ONLY =
            List.of("--add-exports=javafx.graphics/com.sun.glass.ui=dev.recto");

    private final Target target;
    private final String version;
    private final String type;

    private Image(Target target, String version, String type) {
        this.target = target;
        this.version = version;
        this.type = type;
    }

    /// @param args the version, and what to make: `app-image` or `msi`
    public static void main(String[] args) throws IOException, InterruptedException {
        new Image(Target.here(), args[0], args[1]).make();
    }

    private void make() throws IOException, InterruptedException {
        delete(WORK);
        delete(RESULT);
        Path modules = Files.createDirectories(WORK.resolve("modules"));
        Path natives = Files.createDirectories(WORK.resolve("natives"));
        take(Path.of("target/recto-" + version + ".jar"), modules, natives);
        for (Path jar : list(JARS)) {
            take(jar, modules, natives);
        }
        run(
                List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--module-path",
                        modules.toString(),
                        "--add-modules",
                        "javafx.graphics",
                        PACKAGING.resolve("Sheets.java").toString(),
                        modules.resolve("recto-" + version + ".jar").toString()),
                Map.of());
        link(modules, natives);
        Path app = application();
        tour(app.resolve(target.home));
        learn(app.resolve(target.home));
        if (!type.equals("app-image")) {
            install(app);
        }
    }

    /// Takes a jar over without its native libraries, and those of this system beside it. A jar
    /// without classes only points to the one for this system.
    private void take(Path jar, Path modules, Path natives) throws IOException {
        Path copy = Files.copy(jar, modules.resolve(jar.getFileName()));
        boolean classes = false;
        try (FileSystem inside = FileSystems.newFileSystem(copy)) {
            for (Path file : files(inside.getPath("/"))) {
                classes |= file.toString().endsWith(".class");
                if (isNative(file)) {
                    if (target.owns(file)) {
                        Files.copy(file, natives.resolve(file.getFileName().toString()));
                    }
                    Files.delete(file);
                }
            }
        }
        if (!classes) {
            Files.delete(copy);
        }
    }

    private static boolean isNative(Path file) {
        return file.getFileName().toString().matches(".*\\.(so|dll|dylib|jnilib|a)");
    }

    private void link(Path modules, Path natives) throws IOException {
        Path runtime = WORK.resolve("runtime");
        run(
                "jlink",
                "--module-path",
                modules.toString(),
                "--add-modules",
                "dev.recto," + MORE_MODULES,
                "--no-header-files",
                "--no-man-pages",
                "--output",
                runtime.toString());
        for (Path library : list(natives)) {
            Files.copy(
                    library,
                    runtime.resolve(target.libraries).resolve(library.getFileName()),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path application() throws IOException {
        var arguments =
                new ArrayList<>(
                        List.of(
                                "@" + PACKAGING.resolve("recto.options"),
                                "--type",
                                "app-image",
                                "--name",
                                target.name,
                                "--app-version",
                                version,
                                "--icon",
                                target.icon(WORK).toString(),
                                "--runtime-image",
                                WORK.resolve("runtime").toString(),
                                "--module",
                                MAIN,
                                "--dest",
                                RESULT.toString()));
        Path more = PACKAGING.resolve(target.folder).resolve("image.options");
        if (Files.exists(more)) {
            arguments.addFirst("@" + more);
        }
        for (String option : options(target.homeFromLauncher)) {
            arguments.addAll(List.of("--java-options", option));
        }
        run("jpackage", arguments.toArray(String[]::new));
        return list(RESULT).getFirst();
    }

    private List<String> options(String home) {
        List<String> options = machine();
        options.add("-XX:AOTCache=" + home + "/lib/recto.aot");
        options.add("-Dorg.sqlite.lib.path=" + home + "/" + target.libraries);
        options.add("-Dorg.sqlite.lib.name=" + System.mapLibraryName("sqlitejdbc"));
        return options;
    }

    /// The options that the machine has in training as in use: with others the cache would be void.
    private List<String> machine() {
        var options = new ArrayList<>(MACHINE);
        switch (target) {
            case LINUX -> options.addAll(LINUX_ONLY);
            case MAC -> options.addAll(MAC_ONLY);
            case WINDOWS -> {}
        }
        return options;
    }

    private void tour(Path home) throws IOException, InterruptedException {
        run(command(home, List.of("tour", "--out", WORK.resolve("tour").toString())), Map.of());
    }

    /// Trains the cache in its final place: it is only valid for the very files it has seen. What
    /// the cache holds is loaded at every start, needed or not, and so it learns from a start alone,
    /// the second one, which has a library: trained by the tour it takes 30 MB and a tenth of the
    /// start more, to save every other screen some 30 ms once.
    private void learn(Path home) throws IOException, InterruptedException {
        Path cache = home.resolve("lib/recto.aot");
        start(home);
        start(
                home,
                "-Xlog:aot=error", // which classes cannot be kept is of no interest here
                "-XX:AOTCacheOutput=" + cache);
        if (!Files.exists(cache)) {
            throw new IOException("the start of the new image has left no AOT cache");
        }
    }

    /// Starts the image as a double-click does, with a library of its own, until its window is ready.
    private void start(Path home, String... options) throws IOException, InterruptedException {
        String learner = Files.createDirectories(WORK.resolve("learner")).toRealPath().toString();
        List<String> command = command(home, List.of());
        command.addAll(1, List.of(options));
        command.addAll(1, List.of("-Drecto.trial=true", "-Duser.home=" + learner));
        if (target == Target.LINUX && System.getenv("DISPLAY") == null) {
            System.err.println("Without a screen the image learns less than it could.");
            command.addAll(1, List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        run(command, Map.of("RECTO_LIBRARY", "", "XDG_DATA_HOME", learner, "APPDATA", learner));
    }

    private List<String> command(Path home, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(home.resolve(target.java).toString());
        command.addAll(machine());
        command.add("-Dorg.sqlite.lib.path=" + home.resolve(target.libraries));
        command.add("-Dorg.sqlite.lib.name=" + System.mapLibraryName("sqlitejdbc"));
        command.addAll(List.of("--module", MAIN));
        command.addAll(arguments);
        return command;
    }

    private void install(Path app) throws IOException {
        run(
                "jpackage",
                "@" + PACKAGING.resolve("recto.options"),
                "@" + PACKAGING.resolve(target.folder).resolve(type + ".options"),
                "--type",
                type,
                "--name",
                target.name,
                "--app-version",
                version,
                "--app-image",
                app.toString(),
                "--dest",
                "target/dist");
    }

    /// @param environment what is added to that of this program
    private static void run(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).inheritIO();
        process.environment().putAll(environment);
        int status = process.start().waitFor();
        if (status != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + status);
        }
    }

    private static void run(String tool, String... arguments) throws IOException {
        int status =
                ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments);
        if (status != 0) {
            throw new IOException(tool + " ended with " + status);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> found = Files.walk(folder)) {
                for (Path each : found.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    /// The systems that Recto is packaged for, and where each keeps things.
    private enum Target {
        LINUX(
                "recto",
                "linux",
                "lib/runtime",
                "$APPDIR/../runtime",
                "lib",
                "bin/java"),
        MAC(
                "Recto",
                "macos",
                "Contents/runtime/Contents/Home",
                "$APPDIR/../runtime/Contents/Home",
                "lib",
                "bin/java"),
        WINDOWS(
                "Recto",
                "windows",
                "runtime",
                "$APPDIR/../runtime",
                "bin",
                "bin/java.exe");

        private final String name;
        private final String folder;
        private final String home;
        private final String homeFromLauncher;
        private final String libraries;
        private final String java;

        /// @param name what the program is called there
        /// @param folder the folder of its packaging
        /// @param home where the Java runtime lies in the image
        /// @param homeFromLauncher the same, as the launcher of the image writes it
        /// @param libraries where the native libraries lie in the runtime
        /// @param java the launcher of the runtime
        Target(
                String name,
                String folder,
                String home,
                String homeFromLauncher,
                String libraries,
                String java) {
            this.name = name;
            this.folder = folder;
            this.home = home;
            this.homeFromLauncher = homeFromLauncher;
            this.libraries = libraries;
            this.java = java;
        }

        static Target here() {
            String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
            return os.startsWith("windows") ? WINDOWS : os.startsWith("mac") ? MAC : LINUX;
        }

        /// The icon in the format of the system, made in this folder where it has to be.
        Path icon(Path folder) throws IOException {
            return switch (this) {
                case LINUX -> Icons.png(256);
                case MAC -> Icons.icns(folder.resolve("recto.icns"));
                case WINDOWS -> Icons.ico(folder.resolve("recto.ico"));
            };
        }

        /// Whether a native library in a jar is for this system and processor. Those of JavaFX lie at
        /// the top of a jar that is for one system; those of SQLite in a folder for each.
        boolean owns(Path library) {
            String system =
                    switch (this) {
                        case LINUX -> "Linux";
                        case MAC -> "Mac";
                        case WINDOWS -> "Windows";
                    };
            String processor =
                    System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
            return library.getNameCount() == 1
                    || library.getParent().toString().endsWith(system + "/" + processor);
        }
    }
}
