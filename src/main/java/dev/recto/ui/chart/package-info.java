/// Small charts of our own. A [Chart] is what is shown, without any toolkit; a [ChartPanel] shows
/// it drawn or as a table, with what its numbers mean. All colours come from the style sheet.
package dev.recto.ui.chart;
