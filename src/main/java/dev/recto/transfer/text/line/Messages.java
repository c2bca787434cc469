package dev.recto.transfer.text.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes off what a chat puts before its messages: when each was written, and by whom.
public final class Messages {
    private static final String TIME = "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: ?[AaPp]\\.?[Mm]\\.?)?";
    private static final String DATE = "\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}";
    private static final String STAMP =
            "[\\[(]?(?:" + DATE + ",? )?" + TIME + "(?:, " + DATE + ")?[\\])]?";

    /// Time and name before a message, or a name and a time that have a line to themselves.
    private static final Pattern HEAD =
            Pattern.compile(
                    STAMP
                            + " ?(?:[-–] )?[^:]{1,30}: |[^:,\\d]{1,30}(?:,| [-–—•])? "
                            + STAMP
                            + ":?$");

    /// No head is longer.
    private static final int LONGEST = 80;

    private static final int FEWEST = 3;

    private Messages() {}

    /// The lines without the heads of messages, if they have any.
    public static List<SourceLine> withoutHeads(List<SourceLine> lines) {
        int written = 0;
        int heads = 0;
        int[] ends = new int[lines.size()];
        for (int i = 0; i < ends.length; i++) {
            SourceLine line = lines.get(i);
            written += line.blank() ? 0 : 1;
            ends[i] = end(line.text());
            heads += ends[i] > 0 ? 1 : 0;
        }
        if (heads < FEWEST || 4 * heads < written) {
            return lines;
        }
        List<SourceLine> messages = new ArrayList<>(lines.size());
        for (int i = 0; i < ends.length; i++) {
            SourceLine line = lines.get(i);
            messages.add(ends[i] == 0 ? line : line.with(line.text().substring(ends[i])));
        }
        return messages;
    }

    private static int end(String text) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        if (start.isEmpty() || !hasTime(start)) {
            return 0;
        }
        Matcher head = HEAD.matcher(start);
        return head.lookingAt() ? head.end() : 0;
    }

    /// Whether two digits follow a sign that parts hours from minutes.
    private static boolean hasTime(String text) {
        for (int i = 1; i + 2 < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == ':' || c == '.')
                    && Character.isDigit(text.charAt(i - 1))
                    && Character.isDigit(text.charAt(i + 1))
                    && Character.isDigit(text.charAt(i + 2))) {
                return true;
            }
        }
        return false;
    }
}
