/// Figures of studying: today, what is coming, and what has been. [StatisticsPage] is the screen;
/// what its charts say is made by the classes named after them.
package dev.recto.ui.statistics;
