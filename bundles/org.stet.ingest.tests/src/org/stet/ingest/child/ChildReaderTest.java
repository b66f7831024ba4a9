package org.stet.ingest.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stet.ingest.Budget;
import org.stet.ingest.Content;
import org.stet.ingest.Damage;
import org.stet.ingest.Input;
import org.stet.ingest.Limits;
import org.stet.ingest.MediaType;
import org.stet.ingest.Metadata;
import org.stet.ingest.MetadataCandidate;
import org.stet.ingest.ReadArticle;
import org.stet.ingest.ReadException;
import org.stet.ingest.ReadFailure.Reason;
import org.stet.ingest.TextRange;
import org.stet.ingest.child.BadChild.Habit;
import org.stet.model.MetadataField;
import org.stet.model.StructureKind;

/** What happens when the process that reads does something else. */
class ChildReaderTest {

    private static final Limits LIMITS = Limits.DEFAULT.upTo(1 << 20);

    private static ReadException failure(Habit habit, Duration time) {
        var reader = new ChildReader(32, BadChild.class, habit.name());
        var input = new Input("bad.pdf", new byte[1 << 20]);
        var budget = new Budget(time, new NullProgressMonitor());
        return catchThrowableOfType(ReadException.class, () -> {
            try {
                reader.read(input, LIMITS, budget);
            } catch (Budget.ExhaustedException e) {
                throw e.after(LIMITS);
            }
        });
    }

    private static List<ProcessHandle> children() {
        return ProcessHandle.current().descendants()
                .filter(child -> child.info().commandLine().orElse("").contains(BadChild.class.getName())).toList();
    }

    @ParameterizedTest
    @EnumSource
    void aBadChildIsAFailureAndGone(Habit habit) {
        var waits = habit == Habit.HANGS || habit == Habit.DOES_NOT_LISTEN;
        var failure = failure(habit, waits ? Duration.ofMillis(300) : Duration.ofMinutes(1));
        switch (habit) {
            case HANGS, DOES_NOT_LISTEN -> assertThat(failure.reason()).isEqualTo(Reason.TOO_SLOW);
            case HOARDS -> assertThat(failure).hasMessage("reading it takes more than 32 MB of memory; split it");
            default -> assertThat(failure).hasMessage("the process that read it broke down; it may be damaged or made to cause trouble");
        }
        assertThat(children()).isEmpty();
    }

    @Test
    void anAnswerThatIsDamagedIsReadOrRefused() throws IOException {
        var text = "Quay closed\n\nThe quay was closed.";
        var stated = List.of(new MetadataCandidate(MetadataField.HEADLINE, "Quay closed", "title"));
        var article = new ReadArticle("a.pdf", MediaType.PDF.id(), Optional.of(StandardCharsets.UTF_8), text,
                List.of(new TextRange(StructureKind.HEADLINE, 0, 11), new TextRange(StructureKind.PARAGRAPH, 13, 33)), new Metadata(stated));
        var part = new Input("a.pdf › b", new byte[] {1, 2}, Optional.of(Path.of("/").toUri()), Optional.of(StandardCharsets.UTF_16),
                Optional.of(Instant.EPOCH), stated);
        var content = new Content(Optional.of(article), List.of(part));
        Answers.checkRoundTrip(content);
        var whole = Answers.bytes(content);
        var random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            Answers.check(Damage.of(whole, random));
        }
    }
}
