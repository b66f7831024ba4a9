package org.stet.ingest;

/** What reading an input came to: an article, or the reason why there is none. */
public sealed interface ReadResult permits ReadArticle, ReadFailure {
}
