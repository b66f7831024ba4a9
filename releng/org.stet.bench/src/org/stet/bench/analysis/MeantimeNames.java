package org.stet.bench.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.stet.analysis.names.NameReader;
import org.stet.analysis.text.DocumentReader;
import org.stet.bench.analysis.Meantime.Markable;
import org.stet.core.anchor.Span;
import org.stet.model.AgentKind;

/**
 * Scores the names of people, organisations and places on MEANTIME: mentions that are names (NAM) or stand before a noun (PRE.NAM),
 * by extents that overlap and extents that are equal, each side counted by itself as in TempEval-3: the corpus marks a name with
 * its apposition, and the bare name in it again. A name that it gives to a product or event counts as a false one.
 */
final class MeantimeNames {

    private static final Map<AgentKind, String> TYPES = new LinkedHashMap<>();
    private static final Set<String> NAMES = Set.of("NAM", "PRE.NAM");

    static {
        TYPES.put(AgentKind.PERSON, "PER");
        TYPES.put(AgentKind.ORGANISATION, "ORG");
        TYPES.put(AgentKind.PLACE, "LOC");
    }

    private record Mention(Meantime article, AgentKind kind, Span span) {

        boolean overlaps(Mention other) {
            return article == other.article && span.overlaps(other.span);
        }

        boolean sameExtent(Mention other) {
            return article == other.article && span.equals(other.span);
        }

        String line(String how) {
            var text = article.text();
            return how + "  " + article.name() + ": " + (text.substring(Math.max(0, span.start() - 40),
                    span.start()) + "[" + span.of(text)
                    + "]" + text.substring(span.end(), Math.min(text.length(), span.end() + 30))).replace('\n',
                            ' ') + " = " + kind;
        }
    }

    private MeantimeNames() {
    }

    /** The figures on all articles below a folder, each with its misses. */
    static List<Score> score(Path folder) throws IOException {
        var wanted = new ArrayList<Mention>();
        var found = new ArrayList<Mention>();
        for (var article : Meantime.readAll(folder.resolve("intra-doc_annotation"))) {
            TYPES.forEach((kind, type) -> article.annotated("ENTITY_MENTION").stream().filter(mention -> isName(mention, type))
                    .forEach(mention -> wanted.add(new Mention(article, kind, mention.span()))));
            for (var name : NameReader.read(DocumentReader.read(article.article()))) {
                name.mentions().stream().filter(mention -> mention.span().start() < article.annotatedEnd())
                        .forEach(mention -> found.add(new Mention(article, name.kind(), mention.span())));
            }
        }
        return Stream.concat(TYPES.keySet().stream().map(kind -> score(kind.getName() + ", overlapping", kind, wanted, found,
                        Mention::overlaps)),
                TYPES.keySet().stream().map(kind -> score(kind.getName() + ", equal extents", kind, wanted, found,
                        Mention::sameExtent)))
                .toList();
    }

    private static boolean isName(Markable mention, String type) {
        return NAMES.contains(mention.get("syntactic_type")) && mention.entity().filter(entity ->
                entity.type().equals(type)).isPresent();
    }

    private static Score score(String what, AgentKind kind, List<Mention> wanted, List<Mention> found,
            BiPredicate<Mention, Mention> rule) {
        var missed = of(wanted, kind).stream().filter(want -> of(found, kind).stream().noneMatch(each -> rule.test(want,
                each))).toList();
        var extra = of(found, kind).stream().filter(each -> of(wanted, kind).stream().noneMatch(want -> rule.test(want,
                each))).toList();
        var asked = of(wanted, kind).size();
        var given = of(found, kind).size();
        return new Score(what, given - extra.size(), given, asked, asked - missed.size(), "", Stream.concat(
                missed.stream().map(each -> each.line("missed")), extra.stream().map(each -> each.line("extra ")))
                        .sorted().toList());
    }

    private static List<Mention> of(List<Mention> mentions, AgentKind kind) {
        return mentions.stream().filter(each -> each.kind() == kind).toList();
    }
}
