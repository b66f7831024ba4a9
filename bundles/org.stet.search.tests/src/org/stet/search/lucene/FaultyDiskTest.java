package org.stet.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.core.anchor.Span;
import org.stet.search.lucene.Entry.Passage;
import org.stet.search.lucene.Entry.Source;

/** What has been committed outlives any failure of the disk. */
class FaultyDiskTest {

    private static final int ARTICLES = 60;

    /** Fails now and then, or from some byte on as a full disk does. */
    private static final class FaultyDisk extends FilterDirectory {

        private final Random random;
        private final double chance;
        private long room;

        FaultyDisk(Directory in, long seed, double chance, long room) {
            super(in);
            this.random = new Random(seed);
            this.chance = chance;
            this.room = room;
        }

        /** The disk outlives who writes to it. */
        @Override
        public void close() {
            room = 0;
        }

        private void mayFail() throws IOException {
            if (random.nextDouble() < chance) {
                throw new IOException("input/output error");
            }
        }

        private void take(long bytes) throws IOException {
            room -= bytes;
            if (room < 0) {
                throw new IOException("no space left on device");
            }
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            mayFail();
            return limited(in.createOutput(name, context));
        }

        @Override
        public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
            mayFail();
            return limited(in.createTempOutput(prefix, suffix, context));
        }

        private IndexOutput limited(IndexOutput out) {
            return new FilterIndexOutput("limited " + out.getName(), out.getName(), out) {
                @Override
                public void writeByte(byte b) throws IOException {
                    take(1);
                    super.writeByte(b);
                }

                @Override
                public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
                    mayFail();
                    take(length);
                    super.writeBytes(bytes, offset, length);
                }
            };
        }

        @Override
        public void sync(Collection<String> names) throws IOException {
            mayFail();
            super.sync(names);
        }

        @Override
        public void rename(String source, String target) throws IOException {
            mayFail();
            super.rename(source, target);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
    void randomErrors(long seed) throws IOException {
        committedArticlesAreThere(new ByteBuffersDirectory(), seed, 0.003, Long.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(longs = { 10_000, 30_000, 60_000, 90_000 })
    void aFullDisk(long room) throws IOException {
        committedArticlesAreThere(new ByteBuffersDirectory(), room, 0, room);
    }

    private static void committedArticlesAreThere(Directory disk, long seed, double chance, long room) throws IOException {
        var committed = new ArrayList<String>();
        try (var store = IndexStore.in(new FaultyDisk(disk, seed, chance, room))) {
            for (int i = 0; i < ARTICLES; i++) {
                var passage = new Passage(new Source("article" + i, "Gazette", "Bridge", "2026-05-04", ""), "v", Language.ENGLISH,
                        new Span(0, 30), "The bridge was shut " + i + " times.", List.of());
                store.addArticle("article" + i, List.of(passage), "print" + i);
                store.commit();
                committed.add("article" + i);
            }
        } catch (IOException | AlreadyClosedException e) {
            assertThat(committed).hasSizeLessThan(ARTICLES);
        }
        try (var mended = IndexStore.in(disk)) {
            assertThat(mended.prints().keySet()).containsAll(committed);
            mended.addArticle("one more", List.of(), "print");
            mended.commit();
        }
    }
}
