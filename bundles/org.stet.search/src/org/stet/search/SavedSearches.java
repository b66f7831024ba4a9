package org.stet.search;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stet.core.store.CaseException;
import org.stet.core.store.DurableFiles;
import org.stet.core.store.OpenCase;

/**
 * The searches that people keep with a case: {@code searches.json} beside {@code case.xmi}, written as a whole each time and moved into
 * place, so that it is never half there. A file that cannot be read is reported and never written over.
 */
public final class SavedSearches {

    private static final String FILE = "searches.json";
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final TypeReference<List<SavedSearch>> LIST = new TypeReference<>() { };

    private final OpenCase open;
    private final Path file;

    public SavedSearches(OpenCase open) {
        this.open = open;
        this.file = open.folder().root().resolve(FILE);
    }

    /**
     * All of them, by name.
     *
     * @throws IOException if the file cannot be read; its message names the remedy
     */
    public List<SavedSearch> all() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return List.copyOf(JSON.readValue(file.toFile(), LIST));
        } catch (JacksonException e) {
            throw new IOException(file + " is damaged; mend it, or delete it to begin anew", e);
        }
    }

    /** Keeps a search, in place of one with its name, which is given back so that it can be put back. */
    public Optional<SavedSearch> put(SavedSearch search) throws IOException {
        var others = without(search.name());
        var before = named(search.name());
        others.add(search);
        write(others);
        return before;
    }

    /** Forgets a search, which is given back so that it can be put back; empty if there is none of that name. */
    public Optional<SavedSearch> remove(String name) throws IOException {
        var before = named(name);
        if (before.isPresent()) {
            write(without(name));
        }
        return before;
    }

    private Optional<SavedSearch> named(String name) throws IOException {
        return all().stream().filter(search -> search.name().equals(name)).findFirst();
    }

    private List<SavedSearch> without(String name) throws IOException {
        return new ArrayList<>(all().stream().filter(search -> !search.name().equals(name)).toList());
    }

    private void write(List<SavedSearch> searches) throws IOException {
        if (open.readOnlyReason().isPresent()) {
            throw new CaseException(CaseException.Reason.READ_ONLY, file, open.readOnlyReason().get());
        }
        searches.sort(Comparator.comparing(SavedSearch::name, String.CASE_INSENSITIVE_ORDER).thenComparing(SavedSearch::name));
        DurableFiles.write(file, JSON.writeValueAsBytes(searches));
    }
}
