package org.stet.ingest.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.stet.ingest.Content;
import org.stet.ingest.Limits;
import org.stet.ingest.ReadException;

/** What a child may answer. */
public final class Answers {

    private Answers() {
    }

    /** An answer as a child writes it. */
    static byte[] bytes(Content content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        Wire.write(new DataOutputStream(bytes), content);
        return bytes.toByteArray();
    }

    /** Checks that an answer is taken or refused, whatever it is. */
    static void check(byte[] answer) {
        try {
            var content = Wire.content(Wire.in(answer), Limits.DEFAULT);
            assertThat(content.article().isPresent() || !content.parts().isEmpty()).isTrue();
        } catch (IOException | ReadException e) {
            assertThat(e).isNotNull();
        }
    }

    /** Checks that what was read comes whole out of a child. */
    public static void checkRoundTrip(Content content) throws IOException {
        try {
            var back = Wire.content(Wire.in(bytes(content)), Limits.DEFAULT);
            assertThat(back.article()).isEqualTo(content.article());
            assertThat(back.parts()).usingRecursiveFieldByFieldElementComparator().isEqualTo(content.parts());
        } catch (ReadException e) {
            throw new AssertionError("a refusal in place of " + content, e);
        }
    }
}
