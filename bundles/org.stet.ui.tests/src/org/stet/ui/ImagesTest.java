package org.stet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImagesTest {

    @ParameterizedTest
    @EnumSource(Images.class)
    void everyImageHasItsDrawing(Images image) throws Exception {
        try (var svg = Images.class.getResourceAsStream("/icons/" + image.fileName())) {
            assertThat(svg).as(image.fileName()).isNotNull();
            assertThat(new String(svg.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("viewBox=\"0 0 16 16\"").doesNotContain("<script", "href");
        }
    }
}
