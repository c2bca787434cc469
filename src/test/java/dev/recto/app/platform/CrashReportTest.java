package dev.recto.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CrashReportTest {
    @Test
    void theCodeTellsErrorsApartButNotTheirMessages() {
        assertThat(CrashReport.of(failure("a")).code())
                .matches("[0-9A-F]{4}-[0-9A-F]{4}")
                .isEqualTo(CrashReport.of(failure("b")).code())
                .isNotEqualTo(CrashReport.of(new IllegalStateException("a")).code());
    }

    @Test
    void theDetailsSayWhichRectoItWas() {
        assertThat(CrashReport.of(failure("what happened")).details())
                .contains("Recto " + Version.current(), "what happened", "CrashReportTest.failure");
        assertThat(Version.current()).matches("\\d+\\.\\d+\\.\\d+.*");
    }

    private static RuntimeException failure(String message) {
        return new RuntimeException(message);
    }
}
