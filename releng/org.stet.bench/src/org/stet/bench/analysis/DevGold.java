package org.stet.bench.analysis;

import com.fasterxml.jackson.databind.*;
import java.nio.file.*;
import java.util.*;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.stet.analysis.*;
import org.stet.analysis.claims.*;
import org.stet.analysis.discrepancies.*;
import org.stet.analysis.families.*;
import org.stet.analysis.names.*;
import org.stet.analysis.quotes.*;
import org.stet.analysis.text.*;
import org.stet.analysis.values.Mention;
import org.stet.core.anchor.Span;
import org.stet.ingest.*;
import org.stet.model.*;

public final class DevGold {
    final Path dir; final JsonNode gold; final Map<String, org.stet.analysis.ArticleText> texts = new TreeMap<>();
    DevGold(Path dir) throws Exception {
        this.dir = dir;
        var m = new ObjectMapper();
        gold = m.readTree(dir.resolve("gold.json").toFile());
        var sj = dir.resolve("story.json");
        var story = m.readTree((Files.exists(sj) ? sj : dir.resolve("sample.json")).toFile());
        var agencies = new HashSet<String>();
        for (var o : story.path("outlets")) if (o.path("kind").asText().equals("AGENCY")) agencies.add(o.path("name").asText());
        for (var a : story.path("articles")) {
            var file = a.path("file").asText();
            if (file.contains("recaptured")) continue;
            var bytes = Files.readAllBytes(dir.resolve("articles").resolve(file));
            if (!(new ArticleReaders().read(new Input(file, bytes), new NullProgressMonitor()).getFirst().result() instanceof ReadArticle r)) throw new Error(file);
            var md = r.metadata();
            var pub = a.has("published") ? a.path("published").asText() : md.value(MetadataField.PUBLISHED).orElse(null);
            var outlet = a.path("outlet").asText(md.value(MetadataField.OUTLET).orElse(""));
            texts.put(file, new org.stet.analysis.ArticleText(file, file, outlet, agencies.contains(outlet), Published.parse(pub),
                md.value(MetadataField.BYLINE).orElse(""), List.of(), r.text(), r.structure().stream().map(x -> new org.stet.analysis.ArticleText.Range(x.kind(), x.start(), x.end())).toList()));
        }
    }
    static String fold(String s) { return s.replaceAll("[\\s\u00a0\u202f\u2009]", " "); }
    Optional<Span> span(JsonNode s) {
        var t = texts.get(s.path("article").asText());
        if (t == null) return Optional.empty();
        var text = fold(t.text());
        var exact = fold(s.path("exact").asText());
        var pre = fold(s.path("prefix").asText("")); var suf = fold(s.path("suffix").asText(""));
        var headline = s.path("where").asText("").equals("headline");
        int best = -1;
        int occ = s.path("occurrence").asInt(1); int n = 0;
        for (int i = text.indexOf(exact); i >= 0; i = text.indexOf(exact, i + 1)) {
            var span = new Span(i, i + exact.length());
            var kind = kindAt(t, span);
            if (headline != (kind == StructureKind.HEADLINE)) continue;
            boolean ok = text.startsWith(suf, i + exact.length()) && text.substring(0, i).endsWith(pre);
            if (!pre.isEmpty() || !suf.isEmpty()) { if (ok) { best = i; break; } continue; }
            if (best < 0) best = i;
        }
        return best < 0 ? Optional.empty() : Optional.of(new Span(best, best + exact.length()));
    }
    static StructureKind kindAt(org.stet.analysis.ArticleText t, Span s) {
        return t.structure().stream().filter(r -> r.start() <= s.start() && s.end() <= r.end()).min(Comparator.comparingInt(r -> r.end() - r.start())).map(r -> r.kind()).orElse(StructureKind.PARAGRAPH);
    }
    static final Map<String, Bound> B = Map.of("=", Bound.EXACTLY, "~", Bound.ABOUT, ">", Bound.MORE_THAN, ">=", Bound.AT_LEAST, "<", Bound.LESS_THAN, "<=", Bound.AT_MOST);
    List<ArticleReading> readings() {
        var mentions = new TreeMap<String, List<Mention>>(); var quotes = new TreeMap<String, List<Quote>>(); 
        var lost = 0;
        for (var s : gold.path("mentions")) {
            var span = span(s); var art = s.path("article").asText();
            if (span.isEmpty()) { lost++; continue; }
            var unit = s.path("unit").asText("");
            if (s.path("kind").asText().equals("COUNT") || s.path("kind").asText().equals("ORDINAL")) unit = singular(unit);
            mentions.computeIfAbsent(art, k -> new ArrayList<>()).add(new Mention(span.get(), ValueKind.valueOf(s.path("kind").asText()), s.path("normalised").asText(), unit,
                B.get(s.path("bound").asText("=")), "", Mention.Change.NONE, "gold"));
        }
        for (var q : gold.path("quotes")) for (var s : q.path("spans")) {
            var span = span(s);
            if (span.isEmpty()) { lost++; continue; }
            quotes.computeIfAbsent(s.path("article").asText(), k -> new ArrayList<>()).add(new Quote(span.get(), Quotation.valueOf(q.path("style").asText()), Optional.ofNullable(q.path("speaker").asText(null)),
                Optional.empty(), Optional.empty(), List.of()));
        }
        var list = new ArrayList<ArticleReading>();
        for (var t : texts.values()) {
            var doc = DocumentReader.read(t);
            var ms = new ArrayList<>(mentions.getOrDefault(t.id(), List.of()));
            ms.sort(Comparator.comparing(x -> x.span().start()));
            var qs = new ArrayList<>(quotes.getOrDefault(t.id(), List.of()));
            qs.sort(Comparator.comparing(x -> x.span().start()));
            list.add(new ArticleReading(doc, ms, names(t.id()), qs, HedgeReader.read(doc)));
        }
        if (lost > 0) System.err.println(dir.getFileName() + ": not placed " + lost);
        return list;
    }
    static String singular(String u) { return u.replaceAll("ies$", "y").replaceAll("^people$", "person").replaceAll("^men$", "man").replaceAll("^women$", "woman").replaceAll("^children$", "child").replaceAll("(?<!s|staf)s$", ""); }
    List<Name> names(String article) {
        var out = new ArrayList<Name>();
        for (var n : gold.path("names")) {
            var ms = new ArrayList<Name.Mentioned>();
            for (var s : n.path("mentions")) if (article == null || s.path("article").asText().equals(article))
                span(s).ifPresent(sp -> ms.add(new Name.Mentioned(s.path("article").asText(), sp, s.path("exact").asText())));
            if (!ms.isEmpty()) out.add(new Name(n.path("canonical").asText(), AgentKind.valueOf(n.path("kind").asText()), ms));
        }
        return out;
    }
    List<Family> families() {
        var out = new ArrayList<Family>();
        for (var f : gold.path("families")) {
            var members = new ArrayList<Family.Member>(); var ps = new ArrayList<Family.SharedPassage>();
            for (var a : f.path("articles")) if (texts.containsKey(a.path("article").asText())) members.add(new Family.Member(a.path("article").asText(), DerivationDegree.valueOf(a.path("derivation").asText())));
            for (var p : f.path("passages")) {
                var a = span(p.path("a")); var b = span(p.path("b"));
                if (a.isPresent() && b.isPresent()) ps.add(new Family.SharedPassage(new Place(p.path("a").path("article").asText(), a.get()), new Place(p.path("b").path("article").asText(), b.get()), PassageKind.valueOf(p.path("kind").asText())));
            }
            out.add(new Family(members, ps, List.of()));
        }
        return out;
    }
    static boolean overlap(Place p, JsonNode s, Span sp) { return p.article().equals(s.path("article").asText()) && p.span().overlaps(sp); }

    record G(String list, String id, Set<String> types, List<JsonNode> members, List<Place> places) {}

    /** score one story */
    static int[][] score(DevGold g, List<Finding> findings, boolean verbose) {
        var golds = new ArrayList<G>();
        for (var list : List.of("discrepancies", "compatible")) for (var d : g.gold.path(list)) {
            var types = new LinkedHashSet<String>();
            types.add(list.equals("compatible") ? "COMPATIBLE:" + d.path("reason").asText() : d.path("type").asText());
            for (var t : d.path("alsoAccepted")) types.add(t.asText());
            var ms = new ArrayList<JsonNode>(); var ps = new ArrayList<Place>();
            for (var m : d.path("members")) { var sp = g.span(m); if (sp.isPresent()) { ms.add(m); ps.add(new Place(m.path("article").asText(), sp.get())); } }
            golds.add(new G(list, d.path("id").asText(), types, ms, ps));
        }
        var res = new TreeMap<String, int[]>();
        var hit = new HashSet<String>();
        for (var f : findings) {
            var type = f.type().name();
            String ok = null, bad = null;
            for (var go : golds) {
                var vals = new HashSet<String>(); int n = 0;
                for (var s : f.members()) for (int i = 0; i < go.places.size(); i++) if (go.places.get(i).article().equals(s.place().article()) && go.places.get(i).span().overlaps(s.place().span())) { n++; vals.add(go.places.get(i).article() + go.places.get(i).span()); break; }
                if (vals.size() >= 2) {
                    if (go.types.contains(type)) { ok = ok == null ? go.id : ok + "," + go.id; hit.add(go.id + "/" + type); }
                    else bad = (bad == null ? "" : bad + ",") + go.id + go.types;
                }
            }
            var c = res.computeIfAbsent(type, k -> new int[4]);
            c[0]++;
            if (ok != null) c[1]++;
            if (verbose && !type.equals("COMPATIBLE")) System.out.println((ok != null ? "  ok   " : "  FALSE ") + type + " [" + (ok != null ? ok : bad) + "] " + f.topic() + " :: " + f.explanation() + " :: " + f.rule());
        }
        for (var go : golds) if (go.list.equals("discrepancies")) {
            var type = go.types.iterator().next();
            var c = res.computeIfAbsent(type, k -> new int[4]);
            c[2]++;
            if (go.types.stream().anyMatch(t -> hit.contains(go.id + "/" + t))) c[3]++;
            else if (verbose) System.out.println("  MISS " + type + " " + go.id + " " + go.members.stream().map(x -> x.path("article").asText().split("-")[0] + ":" + x.path("exact").asText()).toList().toString().replaceAll("(.{200}).*", "$1"));
        }
        res.forEach((k, c) -> System.out.printf("%-16s %-18s found %d right %d (P %.2f)   gold %d hit %d (R %.2f)%n", g.dir.getFileName(), k, c[0], c[1], c[1] / Math.max(1.0, c[0]), c[2], c[3], c[3] / Math.max(1.0, c[2])));
        return null;
    }

    public static void main(String[] args) throws Exception {
        var mode = args[0];
        for (var s : Arrays.copyOfRange(args, 1, args.length)) {
            var g = new DevGold(s.equals("sample") ? Path.of("bundles/org.stet.cli/sample") : Path.of("bundles/org.stet.analysis.tests/stories").resolve(s));
            if (s.contains("health") || s.contains("sports")) throw new Error();
            List<ArticleReading> r; List<Name> names; List<Family> fams;
            if (mode.contains("real")) { r = g.texts.values().stream().map(ArticleReading::of).toList(); names = NameLinker.link(r); fams = FamilyFinder.find(r); }
            else { r = g.readings(); names = g.names(null); fams = g.families(); }
            var t0 = System.nanoTime();
            var claims = ClaimFinder.find(r, names, fams);
            var findings = DiscrepancyFinder.find(r, names, fams, claims);
            System.out.println(s + ": " + r.stream().mapToInt(x -> x.mentions().size()).sum() + " mentions, " + claims.size() + " claims, " + findings.size() + " findings, " + (System.nanoTime() - t0) / 1000000 + " ms");
            if (mode.contains("c")) for (var c : claims) { System.out.println("CLAIM " + c.subject() + " | " + c.slot() + " | " + c.kind() + " " + c.corroboration()); for (var v : c.values()) System.out.println("      " + v.normalised() + " " + v.appearances().stream().map(a -> a.place().article().split("-")[0] + ":" + a.text()).toList()); }
            if (mode.contains("k")) for (var f : findings) if (f.type() == DiscrepancyType.COMPATIBLE) System.out.println("  comp " + f.reason() + " " + f.topic() + " :: " + f.explanation() + " :: " + f.rule());
            score(g, findings, mode.contains("v"));
        }
    }
}
