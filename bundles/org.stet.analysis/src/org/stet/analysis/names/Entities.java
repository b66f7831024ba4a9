package org.stet.analysis.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.analysis.names.Name.Mentioned;
import org.stet.analysis.text.Document;
import org.stet.model.AgentKind;

/** Puts the mentions of one article together that mean the same person, organisation or place. */
final class Entities {

    private static final class Entity {

        private final AgentKind kind;
        private final String key;
        private final PersonName person;
        private final List<Spotted> mentions = new ArrayList<>();

        Entity(AgentKind kind, String key) {
            this.kind = kind;
            this.key = key;
            person = PersonName.of(key);
        }

        int lastMention() {
            return mentions.isEmpty() ? -1 : mentions.getLast().span().start();
        }

        boolean fits(PersonName name, Optional<Boolean> male) {
            return kind == AgentKind.PERSON && person.fits(name) && (male.isEmpty() || mentions.stream()
                    .map(mention -> Honorific.male(mention.title())).flatMap(Optional::stream).allMatch(male.get()::equals));
        }
    }

    private final Map<String, String> longForms;
    private final List<Entity> entities = new ArrayList<>();

    /** Organisations and places are known by the longest form of their name. */
    Entities(Map<String, String> longForms) {
        this.longForms = longForms;
    }

    /** Tells of a mention before any is added, so that a surname may come before the full name. */
    void announce(Spotted mention, AgentKind kind) {
        var key = NameReader.key(mention.text());
        var person = PersonName.of(key);
        if (kind == AgentKind.PERSON && person.isFull() && entities.stream().noneMatch(entity -> entity.key.equals(key)
                && entity.kind == kind)) {
            var longer = entities.stream().filter(entity -> entity.kind == kind && entity.person.fits(person)).findFirst();
            if (longer.isEmpty() || !longer.get().person.covers(person)) {
                longer.filter(entity -> person.covers(entity.person)).ifPresent(entities::remove);
                entities.add(new Entity(kind, key));
            }
        }
    }

    void add(Spotted mention, AgentKind kind) {
        entity(mention, kind).mentions.add(mention);
    }

    /** Of several people with the surname the one who was mentioned last, or else the first yet to come. */
    private Entity entity(Spotted mention, AgentKind kind) {
        var key = root(NameReader.key(mention.text()), kind);
        var same = entities.stream().filter(entity -> entity.kind == kind && entity.key.equals(key)).findFirst();
        if (same.isEmpty() && kind == AgentKind.PERSON) {
            var person = PersonName.of(key);
            same = entities.stream().filter(entity -> entity.fits(person, Honorific.male(mention.title())))
                    .max(Comparator.comparingInt(Entity::lastMention).thenComparing(entities::indexOf,
                    Comparator.reverseOrder()));
        }
        return same.orElseGet(() -> {
            var entity = new Entity(kind, key);
            entities.add(entity);
            return entity;
        });
    }

    private String root(String key, AgentKind kind) {
        var root = key;
        for (var step = 0; kind != AgentKind.PERSON && longForms.containsKey(root) && step < 4; step++) {
            root = longForms.get(root);
        }
        return root;
    }

    /** The names in order of their first mention. */
    List<Name> names(Document document) {
        return entities.stream().filter(entity -> !entity.mentions.isEmpty())
                .sorted(Comparator.comparingInt(entity -> entity.mentions.getFirst().span().start()))
                .map(entity -> name(entity, document)).toList();
    }

    private static Name name(Entity entity, Document document) {
        var mentions = entity.mentions.stream()
                .map(mention -> new Mentioned(document.article().id(), mention.span(),
                mention.span().of(document.text()))).toList();
        return new Name(Spelling.fullest(entity.mentions.stream().map(Spotted::text).toList()), entity.kind, mentions);
    }
}
