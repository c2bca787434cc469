/// All about one card: what was answered when, why it comes back when it does, and where its note
/// is from. [CardInfoPage] is the screen.
package dev.recto.ui.info;
