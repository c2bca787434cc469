package dev.recto.app.command;

import dev.recto.model.BasicNote;
import dev.recto.model.ClozeNote;
import dev.recto.model.DeckDraft;
import dev.recto.model.Guid;
import dev.recto.model.ListNote;
import dev.recto.model.Note;
import dev.recto.model.NoteDraft;
import dev.recto.quiz.make.Pool;
import dev.recto.quiz.make.QuestionMaker;
import dev.recto.quiz.make.QuizOptions;
import dev.recto.quiz.question.Entry;
import dev.recto.quiz.question.QuestionKind;
import dev.recto.quiz.question.Sheet;
import dev.recto.transfer.AtomicFile;
import dev.recto.transfer.Material;
import dev.recto.transfer.TransferException;
import dev.recto.transfer.paper.PaperWriter;
import dev.recto.ui.Words;
import dev.recto.ui.quiz.paper.SheetPaper;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `recto quiz`: makes questions from a deck or a file.
@Command(
        name = "quiz",
        description = "Make questions from a deck and those below it, or from a file.",
        mixinStandardHelpOptions = true)
final class QuizCommand implements Callable<Integer> {
    private static final int SEEDS = 1_000_000;

    private final Equipment equipment;

    @ParentCommand private RectoCommand recto;

    @Parameters(
            paramLabel = "DECK|FILE",
            description = "A file to read, or else a deck, as Deck or Deck::Deck below.")
    private String source;

    @Option(
            names = "--questions",
            paramLabel = "N",
            converter = CountConverter.class,
            description = "How many questions at most (otherwise 10).")
    private int count = 10;

    @Option(
            names = "--types",
            paramLabel = "TYPE",
            split = ",",
            converter = QuestionTypes.class,
            description =
                    "Any of choice, truefalse, typed, matching, list and cloze (otherwise all).")
    private List<QuestionKind> types = QuestionTypes.OFFERED;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The same number gives the same questions (otherwise by chance).")
    private @Nullable Long seed;

    @ArgGroup private @Nullable Form form;

    QuizCommand(Equipment equipment) {
        this.equipment = equipment;
    }

    @Override
    public Integer call() throws IOException, TransferException {
        PaperWriter writer = writer();
        long chance = seed == null ? ThreadLocalRandom.current().nextInt(SEEDS) : seed;
        List<Sheet> sheets = sheets(chance);
        Words words = equipment.words();
        if (sheets.isEmpty()) {
            throw new CommandException(words.get("command.noQuestions", source));
        }
        String made = Long.toString(chance);
        if (form != null && form.json) {
            JsonArray.print(equipment.out(), sheets, SheetJson::write);
        } else if (writer != null) {
            write(sheets, writer, form.file, made);
        } else {
            equipment.out().println(words.get("command.quiz", source, sheets.size(), made));
            new PaperText(equipment.out()).print(paper().of(title(), sheets));
        }
        return 0;
    }

    /// What writes the file that is asked for, by its ending; null where none is.
    private @Nullable PaperWriter writer() {
        if (form == null || form.file == null) {
            return null;
        }
        String name = form.file.toString().toLowerCase(Locale.ROOT);
        List<PaperWriter> papers = equipment.exchange().papers();
        return papers.stream()
                .filter(paper -> name.endsWith("." + paper.extension()))
                .findFirst()
                .orElseThrow(
                        () ->
                                new CommandException(
                                        equipment
                                                .words()
                                                .get(
                                                        "command.paperFormats",
                                                        papers.stream()
                                                                .map(p -> "." + p.extension())
                                                                .collect(
                                                                        Collectors.joining(
                                                                                ", ")))));
    }

    private void write(List<Sheet> sheets, PaperWriter writer, Path file, String made)
            throws TransferException {
        SheetPaper paper = paper();
        PaperWriter.Ready ready = writer.prepare(paper.of(title(), sheets));
        AtomicFile.write(file, ready.content());
        equipment.out().println(equipment.words().get("command.paper", sheets.size(), file, made));
        if (!ready.missing().isEmpty()) {
            equipment.err().println(paper.missing(ready.missing()));
        }
    }

    private SheetPaper paper() {
        return new SheetPaper(equipment.words(), _ -> Optional.empty());
    }

    /// What is asked about: the name of the innermost deck, or that of the file.
    private String title() {
        return isFile()
                ? new File(source).getName().replaceFirst("(\\.recto)?\\.[^.]*$", "")
                : DeckNames.path(source).getLast();
    }

    private boolean isFile() {
        var file = new File(source); // unlike a path, it may have the name of any deck
        return file.exists() && !file.isDirectory();
    }

    private List<Sheet> sheets(long chance) throws IOException, TransferException {
        List<Entry> entries = decks().stream().flatMap(QuizCommand::entries).toList();
        return new QuestionMaker(new Pool(entries), QuizOptions.USUAL)
                .questions(count, types, new SplittableRandom(chance)).stream()
                        .map(Sheet::of)
                        .toList();
    }

    private List<DeckDraft> decks() throws IOException, TransferException {
        if (isFile()) {
            return equipment.exchange().formats().read(Material.of(Path.of(source))).decks();
        }
        try (LibraryVisit visit = recto.look()) {
            return DeckNames.drafts(visit.library(), source)
                    .orElseThrow(
                            () ->
                                    new CommandException(
                                            equipment.words().get("command.noSource", source)));
        }
    }

    private static Stream<Entry> entries(DeckDraft deck) {
        return deck.notes().stream()
                .flatMap(
                        draft ->
                                asked(draft.note())
                                        .map(
                                                ordinal ->
                                                        new Entry(
                                                                guid(draft),
                                                                null,
                                                                deck.name(),
                                                                draft.note(),
                                                                ordinal)));
    }

    /// Which questions of a note are taken up. The two directions of one are the same question
    /// here: which side is asked for is left to chance.
    private static Stream<Integer> asked(Note note) {
        return switch (note) {
            case BasicNote _ -> Stream.of(BasicNote.FORWARD);
            case ListNote _ -> Stream.of(ListNote.WHOLE);
            case ClozeNote cloze -> cloze.ordinals().stream();
        };
    }

    /// The identity of a note. One that its file gives none is known by its text.
    private static Guid guid(NoteDraft draft) {
        Guid own = draft.guid();
        byte[] text = draft.note().toString().getBytes(StandardCharsets.UTF_8);
        return own == null ? new Guid(UUID.nameUUIDFromBytes(text).toString()) : own;
    }

    /// How the questions are put out, if not as text.
    static final class Form {
        @Option(names = "--json", description = "Print JSON, one object for each question.")
        private boolean json;

        @Option(
                names = "--out",
                paramLabel = "FILE",
                description = "Write them to a .pdf or .html file, the key on a page of its own.")
        private @Nullable Path file;
    }

    static final class CountConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            try {
                int count = Integer.parseInt(value);
                if (count > 0) {
                    return count;
                }
            } catch (NumberFormatException e) {
                // said below
            }
            throw new TypeConversionException("write a whole number from 1 on");
        }
    }
}
