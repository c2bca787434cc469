package dev.recto.ui;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.util.LinkedHashMap;

/// Lets texts in Arabic, Hebrew, Devanagari, Thai and all other scripts whose letters are shaped
/// break into lines.
///
/// On Linux JavaFX 26 keeps the letters of a run under the run itself, and finds the old ones when
/// the run was cut off at the end of a line. Such a line is drawn with the rest of its paragraph,
/// over the edge; where it runs from right to left the layout ends with an index out of bounds, on
/// every frame, and the window is not drawn any more. There is no way around it in the text or in
/// single controls, so it is mended where it is: by a memory that forgets.
///
/// Needs `--add-opens` for the two packages named here; where that is missing, texts of one line
/// are still right.
public final class TextShaping {
    private static final Logger LOG = System.getLogger(TextShaping.class.getName());

    private TextShaping() {}

    /// Mends the layout of texts, where it needs that. Called once, when the toolkit runs.
    public static void mend() {
        try {
            Object layout =
                    field(
                                    Class.forName("com.sun.javafx.text.GlyphLayoutManager"),
                                    "REUSABLE_INSTANCE")
                            .get(null);
            if (layout.getClass().getSimpleName().equals("PangoGlyphLayout")) {
                field(layout.getClass(), "runUtf8").set(layout, new Forgetful());
            }
        } catch (ReflectiveOperationException | InaccessibleObjectException e) {
            LOG.log(Level.WARNING, "Texts in some scripts cannot break into lines", e);
        }
    }

    private static Field field(Class<?> owner, String name) throws NoSuchFieldException {
        Field field = owner.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    /// Gives nothing back, but has all that was put in, which the layout frees in the end.
    private static final class Forgetful extends LinkedHashMap<Object, Long> {
        private static final long serialVersionUID = 1;

        @Override
        public Long get(Object key) {
            return null;
        }

        @Override
        public Long put(Object key, Long letters) {
            return super.put(new Object(), letters);
        }
    }
}
