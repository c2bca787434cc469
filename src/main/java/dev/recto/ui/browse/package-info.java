/// The page on which all cards are searched, shaped and tidied.
package dev.recto.ui.browse;
