/// Small controls of our own that several screens use.
package dev.recto.ui.widget;
