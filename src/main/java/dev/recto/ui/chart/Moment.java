package dev.recto.ui.chart;

/// A point of time in a chart, and how it is marked.
///
/// @param at the time, in any unit
/// @param style the class by which the style sheet knows the mark
public record Moment(double at, String style) {}
