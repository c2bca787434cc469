/// A card as the learner sees it: Markdown drawn with plain JavaFX nodes, and the sheet of paper
/// that turns over. Knows the model's texts and nothing of study, storage or screens, so that every
/// screen can show a card.
///
/// [CardText] draws a text, [FlipCard] is the sheet with two faces, [Pictures] brings the images
/// that a text names. Colours and sizes are in `card.css`.
package dev.recto.ui.card;
