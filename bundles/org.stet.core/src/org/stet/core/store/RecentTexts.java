package org.stet.core.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The texts that were asked for last, as many as a case of ordinary size has. */
final class RecentTexts {

    private static final long MOST_CHARACTERS = 32 << 20;

    private final Map<String, String> texts = new LinkedHashMap<>(16, 0.75f, true);
    private long characters;

    synchronized Optional<String> get(String version) {
        return Optional.ofNullable(texts.get(version));
    }

    synchronized void put(String version, String text) {
        characters += text.length() - Optional.ofNullable(texts.put(version, text)).map(String::length).orElse(0);
        for (var oldest = texts.entrySet().iterator(); characters > MOST_CHARACTERS && texts.size() > 1;) {
            characters -= oldest.next().getValue().length();
            oldest.remove();
        }
    }
}
