package org.stet.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.ObjectMapper;

import nu.validator.client.EmbeddedValidator;

/** The Nu HTML checker finds nothing to say about the report. */
class ReportValidityTest {

    /** Articles are shown as captured: one of the sample case writes an accent as a character of its own, and so must the report. */
    private static final String AS_CAPTURED = "Text run is not in Unicode Normalization Form C";

    @TempDir
    private Path folder;

    @Test
    void theReportOnTheSampleCaseIsValid() throws Exception {
        assertThat(messages(SampleProduct.get().report())).isEmpty();
    }

    @Test
    void theReportOnAnEmptyCaseIsValid() throws Exception {
        var stet = Launcher.of(folder);
        stet.run("new", "empty.stet", "--name", "Nothing & <nobody>");
        assertThat(stet.run("export", "empty.stet").exit()).isZero();
        assertThat(messages(folder.resolve("empty-report.html"))).isEmpty();
    }

    private static List<String> messages(Path report) throws Exception {
        var validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        var messages = new ObjectMapper().readTree(validator.validate(report)).path("messages");
        return StreamSupport.stream(messages.spliterator(), false).map(message -> message.path("message").asText())
                .filter(message -> !message.startsWith(AS_CAPTURED)).toList();
    }
}
