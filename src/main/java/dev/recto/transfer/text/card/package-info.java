/// Cards are collected from the reading, and what lines in order cannot show is settled: which side
/// is the front, where headings and further columns belong, which lines of a back are items.
package dev.recto.transfer.text.card;
