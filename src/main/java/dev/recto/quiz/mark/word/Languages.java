package dev.recto.quiz.mark.word;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Knows a question that asks for a translation: every word of the answer is asked for then.
public final class Languages {
    private static final Pattern TAG = Pattern.compile("\\((?:in(?:to)? )?(\\p{L}+)[^()]*\\)\\s*$");
    private static final Pattern IN =
            Pattern.compile("\\bin(?:to)? (\\p{Lu}\\p{L}+)\\s*[?:]?\\s*$");
    private static final Set<String> NAMES =
            Set.of(
                    ("afrikaans albanian amharic arabic armenian basque belarusian bengali"
                         + " bulgarian catalan chinese croatian czech danish dutch english"
                         + " esperanto estonian finnish french galician georgian german greek"
                         + " gujarati hausa hawaiian hebrew hindi hungarian icelandic indonesian"
                         + " irish italian japanese korean latin latvian lithuanian macedonian"
                         + " malay maltese mandarin maori marathi mongolian nepali norwegian"
                         + " persian farsi polish portuguese punjabi romanian russian scots serbian"
                         + " slovak slovenian somali spanish swahili swedish tagalog tamil telugu"
                         + " thai tibetan turkish ukrainian urdu uzbek vietnamese welsh xhosa"
                         + " yiddish yoruba zulu")
                            .split(" "));

    private Languages() {}

    /// Whether the answer is in another language than the question: the question says so, or the
    /// scripts differ.
    public static boolean areTwo(String prompt, String answer) {
        return names(TAG, prompt)
                || names(IN, prompt)
                || Letters.script(prompt) != Letters.script(answer)
                        && Letters.script(prompt) != UnicodeScript.COMMON
                        && Letters.script(answer) != UnicodeScript.COMMON;
    }

    private static boolean names(Pattern pattern, String prompt) {
        Matcher tag = pattern.matcher(prompt);
        return tag.find() && NAMES.contains(Letters.lower(tag.group(1)));
    }
}
