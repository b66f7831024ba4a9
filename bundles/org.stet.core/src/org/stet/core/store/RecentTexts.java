package org.stet.core.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The texts of versions that were asked for last. */
final class RecentTexts {

    private final long most;
    private final Map<String, String> texts = new LinkedHashMap<>(16, 0.75f, true);
    private long characters;

    /** @param most how many UTF-16 code units all of them may have, unless a single one has more */
    RecentTexts(long most) {
        this.most = most;
    }

    synchronized Optional<String> get(String version) {
        return Optional.ofNullable(texts.get(version));
    }

    synchronized void put(String version, String text) {
        characters += text.length() - Optional.ofNullable(texts.put(version, text)).map(String::length).orElse(0);
        for (var oldest = texts.entrySet().iterator(); characters > most && texts.size() > 1;) {
            characters -= oldest.next().getValue().length();
            oldest.remove();
        }
    }
}
