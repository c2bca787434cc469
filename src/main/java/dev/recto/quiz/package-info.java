/// Every way of asking: questions made from notes, answers marked, and the sittings of a quiz.
package dev.recto.quiz;
