/// Questions on paper, with their key on a page of its own. Start at [Paper], which a [PaperWriter]
/// makes into a file: [HtmlPaper] into a page for any browser, [PdfPaper] into pages as a
/// [Typesetter] has set them, which can be drawn on a printer as well.
///
/// The fonts and the shaping of every script are the Java platform's own; the PDF is written here,
/// since the libraries for it shape only a few scripts, and are no modules that an image could be
/// linked from. All glyphs are written as outlines with their text, so that any font of the system
/// serves, and what is in the file can still be searched and copied.
package dev.recto.transfer.paper;
