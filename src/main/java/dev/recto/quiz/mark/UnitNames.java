package dev.recto.quiz.mark;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The names of units: `km`, `kilometres` and `kilometer` are one, `mW` and `MW` are two.
final class UnitNames {
    private static final String PREFIXES =
            "n nano,μ micro,u micro,mc micro,m milli,c centi,d deci,h hecto,k kilo,M mega,G giga,T"
                    + " tera";
    private static final String METRIC =
            "m metre meter,g gram gramme,l litre liter,s second,A ampere amp,V volt,W watt,J"
                    + " joule,Hz hertz,Pa pascal,N newton,mol mole,B byte,eV electronvolt,Ω ohm,cal"
                    + " calorie";
    private static final String OTHERS =
            "K kelvin,C celsius,F fahrenheit,% percent pct,h hour hr,min minute,d day,y year yr,wk"
                    + " week,mo month,ft foot feet,in inch inches,mi mile,yd yard,lb pound lbs,oz"
                    + " ounce,t tonne,ha hectare,bar,atm atmosphere,mmHg,bpm,sec seconds secs,deg"
                    + " degree,€ euro eur,$ dollar usd buck,£ sterling gbp,¥ yen jpy,kph,mph,p"
                    + " pence,rad radian";

    private static final Map<String, String> SYMBOLS = new HashMap<>();
    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        for (String entry : METRIC.split(",")) {
            String[] unit = entry.split(" ");
            add("", "", unit);
            for (String prefix : PREFIXES.split(",")) {
                String[] p = prefix.split(" ");
                add(p[0], p[1], unit);
            }
        }
        for (String entry : OTHERS.split(",")) {
            add("", "", entry.split(" "));
        }
        NAMES.put("sec", "second");
        NAMES.put("secs", "second");
        SYMBOLS.put("sec", "second");
        SYMBOLS.put("L", "litre");
    }

    private UnitNames() {}

    private static void add(String symbol, String prefix, String[] unit) {
        String name = prefix + (unit.length > 1 ? unit[1] : unit[0]).toLowerCase(Locale.ROOT);
        SYMBOLS.put(symbol + unit[0], name);
        for (int i = 1; i < unit.length; i++) {
            NAMES.put(prefix + unit[i], name);
            NAMES.put(prefix + unit[i] + "s", name);
        }
    }

    /// The unit that a word names after a number, or null. Symbols are read with their capitals
    /// where those matter, and without where only one unit is left.
    static @Nullable String of(String raw) {
        String exact = SYMBOLS.get(raw);
        if (exact != null) {
            return exact;
        }
        String lower = raw.toLowerCase(Locale.ROOT);
        String named = NAMES.get(lower);
        return named != null ? named : SYMBOLS.get(lower);
    }

    /// Whether a word of the prompt names this unit, in words or by its symbol.
    static boolean named(String unit, String raw) {
        return unit.equals(of(raw));
    }
}
