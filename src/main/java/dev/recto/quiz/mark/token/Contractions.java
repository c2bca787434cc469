package dev.recto.quiz.mark.token;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Words written together with an apostrophe.
final class Contractions {
    private static final Map<String, String> WHOLE =
            Map.of(
                    "can't", "can not",
                    "cannot", "can not",
                    "won't", "will not",
                    "shan't", "shall not",
                    "i'm", "i am",
                    "let's", "let us");
    private static final Map<String, String> ENDINGS =
            Map.of("n't", " not", "'re", " are", "'ll", " will", "'ve", " have");
    private static final Set<String> BEFORE_IS =
            Set.of("he", "she", "it", "that", "what", "there", "here", "who", "where", "how");
    private static final Set<String> ELIDED =
            Set.of("l", "d", "qu", "j", "m", "t", "s", "c", "n", "un");

    private Contractions() {}

    /// The words of one written word, in lower case and without apostrophes.
    static List<String> expand(String word) {
        String whole = WHOLE.get(word);
        if (whole != null) {
            return List.of(whole.split(" "));
        }
        int apostrophe = word.indexOf('\'');
        if (apostrophe < 0) {
            return List.of(word);
        }
        for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
            if (word.endsWith(ending.getKey())) {
                String stem = word.substring(0, word.length() - ending.getKey().length());
                return List.of((stem + ending.getValue()).split(" "));
            }
        }
        String before = word.substring(0, apostrophe);
        String after = word.substring(apostrophe + 1);
        if (after.equals("s") && BEFORE_IS.contains(before)) {
            return List.of(before, "is");
        }
        return ELIDED.contains(before) && after.length() > 1
                ? List.of(before, after)
                : List.of(word.replace("'", ""));
    }
}
