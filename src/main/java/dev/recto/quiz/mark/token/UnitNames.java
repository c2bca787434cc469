package dev.recto.quiz.mark.token;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The names of units: `km`, `kilometres` and `kilometer` are one, `mW` and `MW` are two.
public final class UnitNames {
    private static final String PREFIXES =
            "n nano,μ micro,u micro,mc micro,m milli,c centi,d deci,h hecto,k kilo,M mega,G giga,T"
                    + " tera";
    private static final String METRIC =
            "m metre meter,g gram gramme,l litre liter,s second,A ampere amp,V volt,W watt,J"
                    + " joule,Hz hertz,Pa pascal,N newton,mol mole,B byte,eV electronvolt,Ω ohm,cal"
                    + " calorie";
    private static final String OTHERS =
            "K kelvin,C celsius,F fahrenheit,% percent pct percentage,h hour hr,min minute,d day,y"
                + " year yr,wk week,mo month,ft foot feet,in inch inches,mi mile,yd yard,lb pound"
                + " lbs,oz ounce,t tonne,ha hectare,bar,atm atmosphere,mmHg,bpm,deg degree,€ euro"
                + " eur,$ dollar usd buck,£ sterling gbp,¥ yen jpy,₹ rupee inr,kph,mph,p pence,rad"
                + " radian,tbsp tablespoon tbs tbl,tsp teaspoon,cup,pt pint,qt quart,gal gallon,dB"
                + " decibel,lx lux,lm lumen,Bq becquerel,Sv sievert,Gy gray,kn knot,nmi,ly"
                + " lightyear,pc parsec,hp horsepower,rpm,ppm,psi,ac acre,ct carat,dl decilitre"
                + " deciliter,cl centilitre centiliter";

    /// Nobody means these when they write without capitals.
    private static final Set<String> RARE = Set.of("mHz", "A", "C", "K");

    private static final Map<String, String> SYMBOLS = new HashMap<>();
    private static final Map<String, String> NAMES = new HashMap<>();

    /// The symbols without capitals of which there is one; *a*, *c* and *k* are other words.
    private static final Map<String, String> FOLDED = new HashMap<>();

    private static final String SEVERAL = "";

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
        List.of("sec", "secs").forEach(name -> NAMES.put(name, "second"));
        SYMBOLS.put("sec", "second");
        SYMBOLS.put("L", "litre");
        for (String prefix : List.of("kilo", "mega", "giga", "tera")) {
            String initial = prefix.substring(0, 1);
            SYMBOLS.put(initial + "bit", prefix + "bit");
            SYMBOLS.put(initial.toUpperCase(Locale.ROOT) + "b", prefix + "bit");
            SYMBOLS.put(initial.toUpperCase(Locale.ROOT) + "bit", prefix + "bit");
            NAMES.put(initial + "b", prefix + "byte");
            NAMES.put(prefix + "bit", prefix + "bit");
            NAMES.put(prefix + "bits", prefix + "bit");
        }
        SYMBOLS.forEach(
                (symbol, name) -> {
                    if (!RARE.contains(symbol)) {
                        FOLDED.merge(
                                symbol.toLowerCase(Locale.ROOT),
                                name,
                                (one, other) -> one.equals(other) ? one : SEVERAL);
                    }
                });
        FOLDED.values().removeIf(SEVERAL::equals);
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
        return named != null ? named : SYMBOLS.getOrDefault(lower, FOLDED.get(lower));
    }

    /// Whether a word of the prompt names this unit, in words or by its symbol.
    public static boolean named(String unit, String raw) {
        return unit.equals(of(raw));
    }
}
