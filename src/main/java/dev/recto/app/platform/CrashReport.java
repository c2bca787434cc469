package dev.recto.app.platform;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// An unexpected error in a form that a learner can pass on.
///
/// @param code a short code that is the same for the same error at the same place
/// @param details the error with its stack, and the versions involved
public record CrashReport(String code, String details) {

    /// Describes an error.
    public static CrashReport of(Throwable error) {
        var trace = new StringWriter();
        error.printStackTrace(new PrintWriter(trace));
        String code = code(error);
        return new CrashReport(
                code,
                "Recto %s, Java %s, %s %s%nError %s%n%n%s"
                        .formatted(
                                Version.current(),
                                Runtime.version(),
                                System.getProperty("os.name"),
                                System.getProperty("os.version"),
                                code,
                                trace));
    }

    // Kinds of errors and where they happened, but no messages: those carry names of files.
    private static String code(Throwable error) {
        var hash = new CRC32();
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            hash.update(cause.getClass().getName().getBytes(StandardCharsets.UTF_8));
            for (StackTraceElement place : cause.getStackTrace()) {
                if (place.getClassName().startsWith("dev.recto.")) {
                    hash.update(place.getMethodName().getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        String hex = "%08X".formatted(hash.getValue());
        return hex.substring(0, 4) + "-" + hex.substring(4);
    }
}
