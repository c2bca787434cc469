/// Matching against the clock. Start at [dev.recto.ui.quiz.match.MatchPage].
package dev.recto.ui.quiz.match;
