/// Recto's own deck file, `*.recto.json`. `seeds/recto-deck.schema.json` is its description; [Keys]
/// are its words, [JsonDeckReader] and [JsonDeckWriter] its two directions.
package dev.recto.transfer.json;
