package dev.recto.model;

/// A scheduling rule with its parameters, by name: enough to make the same rule again.
///
/// @param name the rule, as `sm2`
/// @param parameters its parameters as text that only the rule itself reads
public record SchedulerId(String name, String parameters) {}
