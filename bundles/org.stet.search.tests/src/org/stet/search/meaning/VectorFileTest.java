package org.stet.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorFileTest {

    private static final int RECORD = 16 + 3 + 4;

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void path() {
        path = folder.resolve("new").resolve("model.vectors");
    }

    @Test
    void vectorsOutliveTheProcess() throws IOException {
        write("The bridge is shut.", "El puente está cerrado.", "");
        try (var file = VectorFile.on(path, 3)) {
            assertThat(file.get("The bridge is shut.")).hasValue(vector(0));
            assertThat(file.get("El puente está cerrado.")).hasValue(vector(1));
            assertThat(file.get("")).hasValue(vector(2));
            assertThat(file.get("The bridge is shut")).isEmpty();
        }
    }

    @Test
    void sameTextIsKeptOnce() throws IOException {
        write("again", "again");
        assertThat(path).hasSize(RECORD);
    }

    @Test
    void recordCutShortIsWrittenOver() throws IOException {
        write("whole", "torn");
        try (var channel = Files.newByteChannel(path, StandardOpenOption.WRITE)) {
            channel.truncate(2 * RECORD - 5);
        }
        try (var file = VectorFile.on(path, 3)) {
            assertThat(file.get("whole")).hasValue(vector(0));
            assertThat(file.has("torn")).isFalse();
            file.put("next", vector(7));
        }
        try (var file = VectorFile.on(path, 3)) {
            assertThat(file.get("next")).hasValue(vector(7));
            assertThat(file.size()).isEqualTo(2);
        }
    }

    @Test
    void flippedByteCostsItsRecordOnly() throws IOException {
        write("first", "second", "third");
        for (int at = RECORD; at < 2 * RECORD; at++) {
            flip(at);
            try (var file = VectorFile.on(path, 3)) {
                assertThat(file.has("first")).isTrue();
                assertThat(file.has("second")).as("byte %d", at).isFalse();
                assertThat(file.get("third")).hasValue(vector(2));
            }
            flip(at);
        }
    }

    @Test
    void vectorsOfDeletedTextsGo() throws IOException {
        write("one", "two", "three", "four", "five");
        try (var file = VectorFile.on(path, 3)) {
            file.keep(List.of("one", "two", "three", "not here"));
            assertThat(path).as("most are still needed").hasSize(5 * RECORD);
            file.keep(List.of("four"));
            assertThat(path).hasSize(RECORD);
            assertThat(file.get("four")).hasValue(vector(3));
            file.put("six", vector(5));
        }
        try (var file = VectorFile.on(path, 3)) {
            assertThat(file.size()).isEqualTo(2);
            assertThat(file.get("six")).hasValue(vector(5));
        }
    }

    private void write(String... texts) throws IOException {
        try (var file = VectorFile.on(path, 3)) {
            for (int i = 0; i < texts.length; i++) {
                file.put(texts[i], vector(i));
            }
        }
    }

    private void flip(int at) throws IOException {
        var bytes = Files.readAllBytes(path);
        bytes[at] ^= 0x10;
        Files.write(path, bytes);
    }

    private static byte[] vector(int number) {
        return new byte[] {(byte) number, -128, 127};
    }
}
