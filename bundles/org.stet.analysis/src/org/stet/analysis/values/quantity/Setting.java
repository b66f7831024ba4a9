package org.stet.analysis.values.quantity;

import java.util.Map;

/**
 * What the whole article tells of its units.
 *
 * @param text the article's text
 * @param dollar ISO 4217 code of what it means by a dollar: that of another country only if it names that one and not the US
 * @param poundIsMoney whether its pounds are of sterling, not of weight
 * @param degree UCUM unit of its degrees
 */
record Setting(String text, String dollar, boolean poundIsMoney, String degree) {

    private static final Map<String, String> DOLLARS = Map.of("australian dollar", "AUD", "canadian dollar", "CAD",
            "new zealand dollar", "NZD", "hong kong dollar", "HKD", "singapore dollar", "SGD", "taiwan dollar", "TWD");

    static Setting of(String text) {
        var lower = text.toLowerCase(java.util.Locale.ROOT);
        return new Setting(text, dollar(lower), isSterling(lower), degree(lower));
    }

    private static String dollar(String lower) {
        var ofTheUs = lower.contains("us$") || lower.contains("us dollar") || lower.contains("$us")
                || lower.contains("u.s. dollar");
        var others = DOLLARS.keySet().stream().filter(lower::contains).toList();
        return ofTheUs || others.size() != 1 ? "USD" : DOLLARS.get(others.getFirst());
    }

    private static boolean isSterling(String lower) {
        return lower.contains("illion pounds") || lower.contains("£") || lower.contains("pence") || lower.contains("sterling") || lower.contains("gbp");
    }

    private static String degree(String lower) {
        if (lower.contains("fahrenheit") || lower.contains("°f")) {
            return "[degF]";
        }
        var warm = lower.contains("temperature") || lower.contains("celsius") || lower.contains("°c") || lower.contains("heat")
                || lower.contains("weather") || lower.contains("warm") || lower.contains("cold") || lower.contains("radiator");
        return warm ? "Cel" : "deg";
    }
}
