package dev.recto.app.command;

import dev.recto.quiz.question.QuestionKind;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The kinds of question as they are named on a command line and in JSON: `truefalse`.
final class QuestionTypes implements ITypeConverter<QuestionKind> {
    /// What can be asked on paper. A learner who compares ideas is needed for the rest.
    static final List<QuestionKind> OFFERED =
            List.copyOf(EnumSet.complementOf(EnumSet.of(QuestionKind.IDEAS)));

    static String name(QuestionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    @Override
    public QuestionKind convert(String value) {
        return OFFERED.stream()
                .filter(kind -> name(kind).equalsIgnoreCase(value.strip()))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("a type is one of " + names()));
    }

    private static String names() {
        return OFFERED.stream().map(QuestionTypes::name).collect(Collectors.joining(", "));
    }
}
