package dev.recto;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import dev.recto.store.change.Change;
import dev.recto.store.change.Store;
import dev.recto.store.file.Sql;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import java.util.List;

/// The floor plan: which room may use which. A rule that fails here is a design question, not a
/// formality.
@TestInstance(Lifecycle.PER_CLASS) // the classes are read once
class HouseRulesTest {
    private static final List<String> ROOMS =
            List.of("model", "schedule", "study", "quiz", "store", "transfer", "ui", "app");

    /// What the topics of the store have in common.
    private static final String[] GROUND_OF_THE_STORE = {
        "dev.recto.store.file..",
        "dev.recto.store.change..",
        "dev.recto.store.table..",
        "dev.recto.store.search..",
        "dev.recto.store.likeness.."
    };

    private final JavaClasses house =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("dev.recto");

    @Test
    void everyRoomWasSeen() {
        assertThat(house.stream().map(c -> c.getPackageName().split("\\.")[2]).distinct())
                .as("a rule over no classes proves nothing")
                .containsExactlyInAnyOrderElementsOf(ROOMS);
    }

    @Test
    void arrowsPointDown() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("dev.recto..")
                .withOptionalLayers(true) // everyRoomWasSeen says which there are
                .layer("model")
                .definedBy("dev.recto.model..")
                .layer("schedule")
                .definedBy("dev.recto.schedule..")
                .layer("study")
                .definedBy("dev.recto.study..")
                .layer("quiz")
                .definedBy("dev.recto.quiz..")
                .layer("store")
                .definedBy("dev.recto.store..")
                .layer("transfer")
                .definedBy("dev.recto.transfer..")
                .layer("ui")
                .definedBy("dev.recto.ui..")
                .layer("app")
                .definedBy("dev.recto.app..")
                .whereLayer("model")
                .mayNotAccessAnyLayer()
                .whereLayer("schedule")
                .mayOnlyAccessLayers("model")
                .whereLayer("study")
                .mayOnlyAccessLayers("schedule", "model")
                .whereLayer("quiz")
                .mayOnlyAccessLayers("schedule", "model")
                .whereLayer("store")
                .mayOnlyAccessLayers("model")
                .whereLayer("transfer")
                .mayOnlyAccessLayers("model")
                .whereLayer("ui")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("app")
                .mayNotBeAccessedByAnyLayer()
                .as("a room uses the rooms below it and the model; neighbours stay apart")
                .check(house);
    }

    @Test
    void noRoomNeedsItselfInACircle() {
        slices().matching("dev.recto.(**)")
                .should()
                .beFreeOfCycles()
                .because("parts that need each other can only be changed together")
                .check(house);
    }

    @Test
    void onlyTheScreensKnowTheToolkit() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.recto.ui..", "dev.recto.app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "com.sun.javafx..", "org.controlsfx..")
                .because("what Recto does must be testable and usable without a screen")
                .check(house);
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.recto.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
                .because("the library file has one door")
                .check(house);
    }

    @Test
    void whatWorksOnRowsStaysInTheStore() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.recto.store..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("dev.recto.store..").and(simpleNameEndingWith("Rows")))
                .orShould()
                .dependOnClassesThat(belongToAnyOf(Store.class, Change.class, Sql.class))
                .because("they are public for the packages of the store; others use the door")
                .check(house);
    }

    @Test
    void theStoreStandsOnWhatKnowsNoTopic() {
        noClasses()
                .that()
                .resideInAnyPackage(GROUND_OF_THE_STORE)
                .should()
                .dependOnClassesThat(
                        resideInAPackage("dev.recto.store..")
                                .and(not(resideInAnyPackage(GROUND_OF_THE_STORE))))
                .because("what every topic uses must not change with one of them")
                .check(house);
    }

    @Test
    void theSettingsNeedNoLibrary() {
        noClasses()
                .that()
                .resideInAPackage("dev.recto.store.settings..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("dev.recto.store..")
                                .and(
                                        not(
                                                resideInAnyPackage(
                                                        "dev.recto.store.settings..",
                                                        "dev.recto.store.file.."))))
                .because("they are read before a library is open")
                .check(house);
    }

    @Test
    void timeAndChanceAreGivenToTheRules() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dev.recto.model..",
                        "dev.recto.schedule..",
                        "dev.recto.study..",
                        "dev.recto.quiz..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callConstructor(java.util.Random.class)
                .because("the same log and the same seed must give the same result")
                .check(house);
    }

    @Test
    void lettersChangeCaseAlikeOnEveryComputer() {
        noClasses()
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .because("the language of the computer must not decide what two texts have alike")
                .check(house);
    }

    @Test
    void nothingIsRememberedInStatics() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("static state outlives the window, the library and the test")
                .check(house);
    }
}
