package org.stet.cli.sample;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.stet.model.AnnotationKind;
import org.stet.model.CheckStatus;
import org.stet.model.OutletKind;
import org.stet.model.Stance;
import org.stet.model.ValueKind;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** The files that describe the sample case, as they are in the bundle's folder {@code sample}. */
record Manifest(String title, String language, String zone, List<SampleOutlet> outlets, List<SampleArticle> articles) {

    private static final JsonMapper JSON = JsonMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();

    record SampleOutlet(String name, OutletKind kind) {
    }

    /**
     * @param published where the page states no date-time of its own, else null
     * @param asVersionOf the file whose article this is a later capture of, else null
     */
    record SampleArticle(String file, String outlet, String published, String asVersionOf) {
    }

    /** What a checker has marked; {@code claim} and all that speaks of it is null where no claim is made, as is what is not known. */
    record SampleAnnotation(String file, String exact, int occurrence, AnnotationKind kind, String claim, String subject,
            String slot, ValueKind valueKind, String value, Stance stance, String note, CheckStatus status) {
    }

    static Manifest read() throws IOException {
        return JSON.readValue(bytes("sample.json"), Manifest.class);
    }

    static List<SampleAnnotation> annotations() throws IOException {
        return List.of(JSON.readValue(bytes("annotations.json"), SampleAnnotation[].class));
    }

    /** The captured bytes of an article. */
    static byte[] article(String file) throws IOException {
        return bytes("articles/" + file);
    }

    private static byte[] bytes(String name) throws IOException {
        try (var in = Manifest.class.getResourceAsStream("/sample/" + name)) {
            return Optional.ofNullable(in).orElseThrow(() -> new FileNotFoundException("The sample case has no " + name))
                    .readAllBytes();
        }
    }
}
