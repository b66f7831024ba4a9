package org.stet.ingest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.model.MetadataField;

/** Everything an input states about its article, the most trusted statement of each field first; disagreements are kept. */
public record Metadata(List<MetadataCandidate> candidates) {

    public Metadata {
        candidates = List.copyOf(candidates);
    }

    /** This and some more, less trusted statements. */
    public Metadata and(List<MetadataCandidate> more) {
        return new Metadata(Stream.concat(candidates.stream(), more.stream()).toList());
    }

    /** The statement to believe unless a person decides otherwise. */
    public Optional<MetadataCandidate> chosen(MetadataField field) {
        return candidates.stream().filter(candidate -> candidate.field() == field).findFirst();
    }

    public Optional<String> value(MetadataField field) {
        return chosen(field).map(MetadataCandidate::value);
    }
}
