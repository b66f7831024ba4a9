package org.stet.analysis.claims;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.stet.model.Bound;
import org.stet.model.ValueKind;

/**
 * A number with its unit, or a range of numbers, in the unit of reference of its dimension.
 *
 * @param dimension what is measured, such as length; the currency of money, the thing counted
 * @param unit as stated
 * @param low the number, or the lower end of the range
 * @param high the number, or the upper end of the range
 * @param step what the last stated figure counts, in the unit of reference
 * @param stated the lower number in the stated unit
 * @param about whether it is given as rounded
 */
record Amount(String dimension, String unit, double low, double high, double step, double stated, boolean about) {

    /** A unit of measure as a multiple of the first unit of its dimension. */
    private record Unit(String dimension, double factor) {
    }

    private static final String TEMPERATURE = "temperature";
    private static final Map<String, String> REFERENCES = Map.of("length", "m", "mass", "g", "volume", "m³", "area", "m²", "speed", "km/h",
            "power", "W", TEMPERATURE, "°C");
    private static final Map<String, String> CURRENCIES = Map.of("GBP", "£", "USD", "$", "EUR", "€");
    private static final String PERCENT = "%";
    /** Who rounds without saying so is not off by a greater part of the number. */
    private static final double ROUNDED = .15;
    /** A share in words stands for what is nearer to it than half of this part of it: a quarter for 24 to 26 percent. */
    private static final double ROUNDED_SHARE = .1;
    private static final Predicate<String> OF_HUNDRED = Pattern.compile("(?i)%|per ?cent|\\bpct?\\b|points?\\b").asPredicate();
    /** Who says so is not off by a greater part of it: a dozen or so. */
    private static final double OR_SO = 1 / 6.;
    private static final MathContext FIGURES = new MathContext(5);
    private static final String FAHRENHEIT = "[degF]";
    private static final double FAHRENHEIT_STEP = 1.8;
    private static final String TONNE = "t";
    private static final String TON = "[ston_av]";
    private static final double TON_IN_TONNES = .90718474;

    private static final Map<String, Unit> UNITS = Map.ofEntries(Map.entry("m", new Unit("length", 1)),
            Map.entry("km", new Unit("length", 1000)), Map.entry("cm", new Unit("length", .01)),
            Map.entry("mm", new Unit("length", .001)), Map.entry("[mi_i]", new Unit("length", 1609.344)),
            Map.entry("[ft_i]", new Unit("length", .3048)), Map.entry("[in_i]", new Unit("length", .0254)),
            Map.entry("[yd_i]", new Unit("length", .9144)), Map.entry("[nmi_i]", new Unit("length", 1852)),
            Map.entry("g", new Unit("mass", 1)), Map.entry("kg", new Unit("mass", 1000)), Map.entry("mg", new Unit("mass", .001)),
            Map.entry("t", new Unit("mass", 1e6)), Map.entry(TON, new Unit("mass", TON_IN_TONNES * 1e6)),
            Map.entry("[lb_av]", new Unit("mass", 453.59237)),
            Map.entry("[oz_av]", new Unit("mass", 28.349523)), Map.entry("[stone_av]", new Unit("mass", 6350.29318)),
            Map.entry("L", new Unit("volume", .001)), Map.entry("mL", new Unit("volume", 1e-6)),
            Map.entry("m3", new Unit("volume", 1)), Map.entry("[cft_i]", new Unit("volume", .028316847)),
            Map.entry("[gal_us]", new Unit("volume", .003785412)), Map.entry("[gal_br]", new Unit("volume", .00454609)),
            Map.entry("[pt_br]", new Unit("volume", .000568261)), Map.entry("[bbl_us]", new Unit("volume", .158987295)),
            Map.entry("m2", new Unit("area", 1)), Map.entry("ha", new Unit("area", 10000)),
            Map.entry("km2", new Unit("area", 1e6)), Map.entry("[acr_us]", new Unit("area", 4046.87261)),
            Map.entry("[acr_br]", new Unit("area", 4046.85642)), Map.entry("[sft_i]", new Unit("area", .09290304)),
            Map.entry("[smi_us]", new Unit("area", 2589998.47)), Map.entry("km/h", new Unit("speed", 1)),
            Map.entry("[mi_i]/h", new Unit("speed", 1.609344)), Map.entry("m/s", new Unit("speed", 3.6)),
            Map.entry("[kn_i]", new Unit("speed", 1.852)), Map.entry("W", new Unit("power", 1)),
            Map.entry("kW", new Unit("power", 1000)), Map.entry("MW", new Unit("power", 1e6)),
            Map.entry("GW", new Unit("power", 1e9)));

    /** How units that are not of the metric system are written. */
    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("[mi_i]", "miles"), Map.entry("[ft_i]", "feet"),
            Map.entry("[in_i]", "inches"), Map.entry("[yd_i]", "yards"), Map.entry("[nmi_i]", "nautical miles"), Map.entry(TON, "tons"),
            Map.entry("[lb_av]", "pounds"), Map.entry("[oz_av]", "ounces"), Map.entry("[stone_av]", "stone"),
            Map.entry("[cft_i]", "cubic feet"), Map.entry("[gal_us]", "gallons"), Map.entry("[gal_br]", "gallons"),
            Map.entry("[pt_br]", "pints"), Map.entry("[bbl_us]", "barrels"), Map.entry("[acr_us]", "acres"), Map.entry("[acr_br]", "acres"),
            Map.entry("[sft_i]", "square feet"), Map.entry("[smi_us]", "square miles"), Map.entry("[mi_i]/h", "mph"),
            Map.entry("[kn_i]", "knots"), Map.entry(FAHRENHEIT, "°F"), Map.entry("km", "km"), Map.entry("cm", "cm"), Map.entry("mm", "mm"),
            Map.entry("kg", "kg"), Map.entry("mg", "mg"), Map.entry("t", "tonnes"), Map.entry("L", "litres"), Map.entry("mL", "ml"),
            Map.entry("ha", "hectares"), Map.entry("km2", "km²"), Map.entry("m/s", "m/s"), Map.entry("kW", "kW"), Map.entry("MW", "MW"),
            Map.entry("GW", "GW"));

    /** Whether two units measure something in steps of different size, so that the same figures in both are no slip. */
    static boolean areOtherMeasures(String unit, String other) {
        return !unit.equals(other) && UNITS.containsKey(unit) && UNITS.containsKey(other);
    }

    /** Whether it is a share that is told in words, which are round: a quarter, one in nine. */
    static boolean isShareInWords(Statement statement) {
        return statement.unit().equals(PERCENT) && !OF_HUNDRED.test(statement.text());
    }

    static Optional<Amount> of(ValueKind kind, Statement statement) {
        try {
            var ends = statement.normalised().split("\\.\\.");
            var low = new BigDecimal(ends[0]);
            var high = new BigDecimal(ends[ends.length - 1]);
            var unit = unit(kind, statement.unit());
            var isAbout = statement.bound() == Bound.ABOUT;
            return Optional.of(new Amount(unit.dimension(), statement.unit(), base(low.doubleValue(), statement.unit(), unit),
                    base(high.doubleValue(), statement.unit(), unit), step(low, statement) * unit.factor(), low.doubleValue(), isAbout));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private static Unit unit(ValueKind kind, String unit) {
        return switch (kind) {
            case MEASURE -> switch (unit) {
                case "Cel", FAHRENHEIT -> new Unit(TEMPERATURE, 1);
                default -> Optional.ofNullable(UNITS.get(unit)).or(() -> rate(unit)).orElse(new Unit(unit, 1));
            };
            case MONEY, PERCENT -> new Unit(unit, 1);
            default -> new Unit("", 1);
        };
    }

    /** So much of a unit in each of another, which stays as it is: mm/a in m/a. */
    private static Optional<Unit> rate(String unit) {
        var slash = unit.indexOf('/');
        return Optional.ofNullable(slash < 0 ? null : UNITS.get(unit.substring(0, slash)))
                .map(above -> new Unit(REFERENCES.get(above.dimension) + unit.substring(slash), above.factor));
    }

    private static double base(double number, String unit, Unit of) {
        return unit.equals(FAHRENHEIT) ? (number - 32) / FAHRENHEIT_STEP : number * of.factor();
    }

    /** What the last figure counts: as the reader of values says, else by the zeros at the end. */
    private static double step(BigDecimal number, Statement statement) {
        try {
            var stated = Double.parseDouble(statement.precision());
            return isShareInWords(statement) ? Math.max(stated, ROUNDED_SHARE * number.doubleValue()) : stated;
        } catch (NumberFormatException unknown) {
            var plain = number.stripTrailingZeros();
            return Math.pow(10, plain.scale() > 0 ? -plain.scale() : plain.scale() <= -2 ? -plain.scale() : 0);
        }
    }

    /** Whether one is less than twice the other where they come nearest. */
    boolean isNear(Amount other) {
        return low < 2 * other.high && other.low < 2 * high;
    }

    /** Whether both give the same figure in another unit, and not one of them for each of something. */
    boolean sameFigures(Amount other) {
        return stated == other.stated && stated != 0 && !isRateOf(other) && !other.isRateOf(this);
    }

    /** Whether it is so much of what the other measures for each of something: millimetres a year against metres. */
    private boolean isRateOf(Amount other) {
        return dimension.startsWith(REFERENCES.getOrDefault(other.dimension, other.dimension) + "/");
    }

    /** Whether one is nothing and the other is something for each time or place: what did not rise rose by nothing a year. */
    boolean isNothingAgainst(Amount other) {
        return (isRateOf(other) || other.isRateOf(this)) && (low == 0 && high == 0) != (other.low == 0 && other.high == 0);
    }

    boolean encloses(Amount other) {
        return low < high && low <= other.low && other.high <= high;
    }

    /** Whether both are ranges of which neither encloses the other, but that have something in common. */
    boolean overlaps(Amount other) {
        return dimension.equals(other.dimension) && (low < other.low && other.low < high && high < other.high
                || other.low < low && low < other.high && other.high < high);
    }

    /** Whether both are so many degrees warmer or colder, each told on another scale: zero is no zero on the other, but one step is 1.8. */
    boolean mayBeSameDifference(Amount other) {
        return dimension.equals(TEMPERATURE) && other.dimension.equals(TEMPERATURE) && !unit.equals(other.unit)
                && asDifference().meets(other.asDifference());
    }

    private Amount asDifference() {
        var zero = base(0, unit, new Unit(TEMPERATURE, 1));
        return unit.equals(FAHRENHEIT) ? new Amount(dimension, unit, low - zero, high - zero, step / FAHRENHEIT_STEP, stated, about) : this;
    }

    /** Whether one is in tons and the other in tonnes, and both are the same amount if a ton is a tonne, as many write it. */
    boolean mayBeSameTons(Amount other) {
        return unit.equals(TON) && other.unit.equals(TONNE) ? asTonnes().meets(other)
                : unit.equals(TONNE) && other.unit.equals(TON) && meets(other.asTonnes());
    }

    private Amount asTonnes() {
        return new Amount(dimension, TONNE, low / TON_IN_TONNES, high / TON_IN_TONNES, step / TON_IN_TONNES, stated, about);
    }

    /** Whether both are ranges that begin or end alike, so that they are two accounts of one range. */
    boolean sharesOneEnd(Amount other) {
        return low < high && other.low < other.high && (low == other.low || high == other.high);
    }

    /** Whether this is the other number rounded. */
    boolean roundsTo(Amount other) {
        if (low < high || other.low < other.high) {
            return Math.abs(low - other.low) <= Math.max(step, other.step) / 2
                    && Math.abs(high - other.high) <= Math.max(step, other.step) / 2;
        }
        var slack = about ? Math.max(zeros(), Math.min(step / 2, OR_SO * Math.abs(low))) : Math.min(step / 2, ROUNDED * Math.abs(low));
        return Math.abs(low - other.low) <= slack * 1.0001 && slack > other.step / 4;
    }

    /** Half of what the last figure that is no zero counts, in the stated unit; small numbers are rounded more freely. */
    private double zeros() {
        var plain = BigDecimal.valueOf(stated).stripTrailingZeros();
        var half = Math.min(Math.pow(10, -plain.scale()) / 2, .1 * Math.abs(stated));
        var slack = Math.abs(stated) < 100 ? Math.max(half, .15 * Math.abs(stated)) : half;
        return stated == 0 || dimension.equals(TEMPERATURE) ? slack : slack * low / stated;
    }

    /** Whether both are the same once rounded, each by its own unit. */
    boolean meets(Amount other) {
        var slack = Math.max(Math.max(step, other.step) / 2, .02 * Math.max(Math.abs(low), Math.abs(other.low)));
        return Math.abs(low - other.low) <= slack && Math.abs(high - other.high) <= slack;
    }

    /** This amount as shown beside another: in its own unit if both are stated in it, else in the unit of reference. */
    String beside(Amount other) {
        var name = NAMES.get(unit);
        if (name == null || stated == 0 || !unit.equals(other.unit)) {
            return toString();
        }
        return Comparison.plain(stated) + (low < high ? "–" + plain(high * stated / low) : "") + " " + name;
    }

    @Override
    public String toString() {
        var number = plain(low) + (low < high ? "–" + plain(high) : "");
        return CURRENCIES.containsKey(dimension) ? CURRENCIES.get(dimension) + number : dimension.equals(PERCENT) ? number + PERCENT
                : (number + " " + REFERENCES.getOrDefault(dimension, dimension).replaceAll("[\\[\\]]", "")).strip();
    }

    /** Of what was converted no more figures than a person reads. */
    private String plain(double number) {
        return Comparison.plain(REFERENCES.containsKey(dimension) ? new BigDecimal(number).round(FIGURES).doubleValue() : number);
    }
}
