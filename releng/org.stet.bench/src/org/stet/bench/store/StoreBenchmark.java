package org.stet.bench.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLParserPool;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.stet.bench.Benchmark;
import org.stet.bench.Measure;
import org.stet.core.store.DurableFiles;
import org.stet.core.store.OpenCase;
import org.stet.model.Case;
import org.stet.model.CheckStatus;
import org.stet.model.DiscrepancyType;
import org.stet.model.Quotation;
import org.stet.model.Stance;
import org.stet.model.StetFactory;
import org.stet.model.ValueKind;

/**
 * Opens and saves cases of 32,000 and 160,000 objects, and the same objects with plain EMF in the same run.
 *
 * <p>Plain EMF has the load options that matter (deferred id references, id map, parser pool, feature-name map) and writes to
 * a byte array and then to a file, which it forces to the disk. Stet locks, checks, watches and indexes every object when it
 * opens; when it saves after one edit it writes the case and the grown audit log as one step. Medians of alternating runs.
 */
public final class StoreBenchmark implements Benchmark {

    private static final int SMALL = 32_000;
    private static final int LARGE = 160_000;
    private static final int WARM_UPS = 4;
    private static final int RUNS = 11;
    private static final double LIMIT = 1.5;
    private static final double LINEAR = 5 * 1.3;

    /** Milliseconds of each run. */
    private record Times(List<Double> emfLoad, List<Double> stetLoad, List<Double> emfSave, List<Double> stetSave) {

        Times() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    @Override
    public List<Measure> run() throws IOException {
        var folder = Files.createTempDirectory("stet-bench");
        try {
            var small = measure(folder, SMALL);
            var large = measure(folder, LARGE);
            return List.of(
                    Measure.against("open 32,000 objects", "ms", median(small.stetLoad), median(small.emfLoad), LIMIT),
                    Measure.against("open 160,000 objects", "ms", median(large.stetLoad), median(large.emfLoad), LIMIT),
                    Measure.against("save 32,000 objects", "ms", median(small.stetSave), median(small.emfSave), LIMIT),
                    Measure.against("save 160,000 objects", "ms", median(large.stetSave), median(large.emfSave), LIMIT),
                    Measure.against("open five times the objects", "ms", median(large.stetLoad), median(small.stetLoad), LINEAR),
                    Measure.against("save five times the objects", "ms", median(large.stetSave), median(small.stetSave), LINEAR));
        } finally {
            DurableFiles.deleteTree(folder);
        }
    }

    private static Times measure(Path folder, int objects) throws IOException {
        var path = folder.resolve(objects + ".stet");
        try (var open = OpenCase.create(path, "Bench", "bench")) {
            open.editor().edit("Fill", () -> fill(open.model(), objects));
            open.save(null);
        }
        // the one edit that made the case is as large as the case; from here on the log is that of single edits
        Files.delete(path.resolve("audit.jsonl"));
        var plain = Files.copy(path.resolve("case.xmi"), folder.resolve(objects + ".xmi"));
        measure(path, plain, WARM_UPS);
        return measure(path, plain, RUNS);
    }

    private static Times measure(Path path, Path plain, int runs) throws IOException {
        var times = new Times();
        for (int run = 0; run < runs; run++) {
            var resource = new PlainResource();
            times.emfLoad.add(time(() -> resource.read(plain)));
            times.emfSave.add(time(() -> resource.write(plain)));
            var opened = new AtomicReference<OpenCase>();
            times.stetLoad.add(time(() -> opened.set(OpenCase.open(path, "bench", null))));
            try (var open = opened.get()) {
                open.editor().edit("Describe", () -> open.model().setDescription(OpenCase.newId()));
                open.flush();
                times.stetSave.add(time(() -> open.save(null)));
            }
        }
        return times;
    }

    /** Claims with a check, three appearances with value and attribution, and a discrepancy for every other claim. */
    private static void fill(Case model, int objects) {
        var random = new Random(objects);
        var factory = StetFactory.eINSTANCE;
        for (int made = 0; made < objects; made += 12) {
            var claim = factory.createClaim();
            claim.setId(id(random));
            claim.setStatement(
                    "The harbour board agreed to spend £" + random.nextInt(900) + "m on “pier " + random.nextInt(90) + "” — é");
            claim.setSubject("East pier");
            claim.setSlot("cost of the repair");
            claim.setKind(ValueKind.MONEY);
            claim.setCreated(Instant.EPOCH.plusSeconds(random.nextInt()));
            claim.setCreator("Jo Bloggs");
            var check = factory.createCheck();
            check.setStatus(CheckStatus.IN_PROGRESS);
            check.setAssignee("Ann Other");
            claim.setCheck(check);
            for (int i = 0; i < 3; i++) {
                var appearance = factory.createAppearance();
                appearance.setId(id(random));
                appearance.setArticle(id(random));
                appearance.setAnnotation(id(random));
                appearance.setStance(Stance.get(random.nextInt(4)));
                appearance.setCreated(claim.getCreated());
                appearance.setCreator("Jo Bloggs");
                var value = factory.createValue();
                value.setRaw("£" + i + ".4 million");
                value.setKind(ValueKind.MONEY);
                value.setNormalised(i + "400000");
                value.setUnit("GBP");
                appearance.setValue(value);
                var attribution = factory.createAttribution();
                attribution.setSourceText("a spokeswoman");
                attribution.setCue("said");
                attribution.setQuotation(Quotation.DIRECT);
                appearance.setAttribution(attribution);
                claim.getAppearances().add(appearance);
            }
            model.getClaims().add(claim);
            var discrepancy = factory.createDiscrepancy();
            discrepancy.setId(id(random));
            discrepancy.setType(DiscrepancyType.CONFLICT);
            discrepancy.setClaim(claim);
            discrepancy.getMembers().addAll(claim.getAppearances());
            discrepancy.setExplanation("Herald says £2.4m, Gazette says £4.2m.");
            model.getDiscrepancies().add(discrepancy);
        }
    }

    private static String id(Random random) {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private interface Task {
        void run() throws IOException;
    }

    private static double time(Task task) throws IOException {
        System.gc();
        var start = System.nanoTime();
        task.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(List<Double> times) {
        return Measure.percentile(0.5, times.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** What a program does that knows EMF's options and nothing of Stet. */
    private static final class PlainResource extends XMIResourceImpl {

        private static final XMLParserPool PARSERS = new XMLParserPoolImpl(true);
        private static final Map<Object, Object> NAMES = new HashMap<>();

        PlainResource() {
            super(URI.createURI("plain.xmi"));
            setIntrinsicIDToEObjectMap(new HashMap<>());
        }

        @Override
        protected boolean useIDAttributes() {
            return true;
        }

        EObject read(Path file) throws IOException {
            try (var in = Files.newInputStream(file)) {
                load(in, Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true, XMLResource.OPTION_USE_PARSER_POOL, PARSERS,
                        XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, NAMES));
            }
            return getContents().getFirst();
        }

        void write(Path file) throws IOException {
            var out = new ByteArrayOutputStream();
            save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_CONFIGURATION_CACHE, true));
            Files.write(file, out.toByteArray());
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
    }
}
