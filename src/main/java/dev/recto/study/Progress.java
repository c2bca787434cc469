package dev.recto.study;

/// How far a sitting has come, in cards. The card in hand is counted where it belongs until it is
/// answered.
///
/// @param done answered Good or better, and so finished for today
/// @param due still to be asked, known from earlier days
/// @param fresh still to be asked for the first time ever
/// @param again asked already, and asked again until the answer is Good or better
public record Progress(int done, int due, int fresh, int again) {

    /// How many cards are not finished.
    public int remaining() {
        return due + fresh + again;
    }
}
