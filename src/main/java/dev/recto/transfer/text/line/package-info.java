/// The lines of a text as they come: what copying has left behind is taken off, what they begin
/// with is recognised, and what an exam says about its own lines is looked up.
package dev.recto.transfer.text.line;
