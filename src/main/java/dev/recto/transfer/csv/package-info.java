/// Tables of text: CSV, TSV and their kin, whatever the delimiter.
///
/// [CsvFormat] reads them in steps that can each be tested alone: [Directives] at the top of the
/// file, the delimiter ([Delimiters]), rows ([Rows]), what the columns mean ([Columns]) and the
/// notes ([RowNotes]). [CsvDeckWriter] writes a table that is read back without loss; [Cells] are
/// the spellings that both directions share.
package dev.recto.transfer.csv;
