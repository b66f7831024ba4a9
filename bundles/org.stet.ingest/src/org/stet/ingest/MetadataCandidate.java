package org.stet.ingest;

import org.stet.model.MetadataField;

/**
 * One statement of a metadata field and where it stands, for example {@code JSON-LD NewsArticle.datePublished}.
 * Dates are ISO 8601, exactly as precise as stated: a date, a date and time, or a date and time with offset.
 */
public record MetadataCandidate(MetadataField field, String value, String source) {
}
