package dev.recto.transfer.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;

/// The numbered objects of a PDF file and how they are written (ISO 32000-1, section 7). Nothing in
/// it depends on the time, so that the same objects are the same file.
final class PdfObjects {
    private final List<byte[]> objects = new ArrayList<>();

    /// Keeps a number for an object that is [set][#set] later.
    int reserve() {
        objects.add(new byte[0]);
        return objects.size();
    }

    /// Adds an object and returns its number.
    int add(String object) {
        int number = reserve();
        set(number, object);
        return number;
    }

    /// Says what an object with a number is.
    void set(int number, String object) {
        objects.set(number - 1, ascii(object));
    }

    /// Adds a stream, compressed, and returns its number.
    int stream(String content) {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(ascii(content));
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
        var object = new ByteArrayOutputStream();
        object.writeBytes(
                ascii("<< /Length " + packed.size() + " /Filter /FlateDecode >>\nstream\n"));
        object.writeBytes(packed.toByteArray());
        object.writeBytes(ascii("\nendstream"));
        objects.add(object.toByteArray());
        return objects.size();
    }

    /// Writes the file.
    ///
    /// @param root the number of the catalogue
    /// @param info the number of what is said about the file
    void write(int root, int info, OutputStream out) throws IOException {
        // The second line tells programs that there are bytes which are no text.
        byte[] head = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1);
        out.write(head);
        long at = head.length;
        var table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n");
        table.append("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", at));
            byte[] begin = ascii(i + 1 + " 0 obj\n");
            byte[] end = ascii("\nendobj\n");
            out.write(begin);
            out.write(objects.get(i));
            out.write(end);
            at += begin.length + objects.get(i).length + end.length;
        }
        out.write(ascii(table.toString()));
        out.write(
                ascii(
                        "trailer\n<< /Size %d /Root %d 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n"
                                .formatted(objects.size() + 1, root, info, at)));
    }

    /// A text of any characters.
    static String text(String text) {
        return "<FEFF" + hex(text) + ">";
    }

    /// The characters in UTF-16.
    static String hex(String text) {
        var hex = new StringBuilder();
        text.chars().forEach(c -> hex.append(String.format(Locale.ROOT, "%04X", c)));
        return hex.toString();
    }

    /// A length, no longer than it need be.
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
