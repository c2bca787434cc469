/// What texts are about: their words of content, by stems.
package dev.recto.quiz.text;
