package org.stet.ingest.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.ingest.ReadException;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "https://gazette.example/a | https://gazette.example/a",
        "  HTTP://Gazette.EXAMPLE | http://gazette.example/",
        "https://gazette.example?q=1 | https://gazette.example/?q=1",
        "https://gazette.example:8443/a#top | https://gazette.example:8443/a",
        "https://gazette.example:/a | https://gazette.example/a",
        "https://bücher.example/Größe 1?q=ä | https://xn--bcher-kva.example/Gr%C3%B6%C3%9Fe%201?q=%C3%A4",
        "https://gazette.example/100%/a%20b | https://gazette.example/100%25/a%20b",
        "http://93.184.216.34/a | http://93.184.216.34/a",
        "http://[2001:DB8::1]:8080/a | http://[2001:db8::1]:8080/a",
        "http://1.example/ | http://1.example/",
        "https://gazette.example\\@127.0.0.1/ | https://gazette.example/@127.0.0.1/"})
    void whatABrowserTakesIsTaken(String written, String expected) throws ReadException {
        assertThat(WebAddress.parse(written)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gazette.example/a", "ftp://gazette.example/a", "file:///etc/passwd", "javascript:alert(1)", "http:///a",
        "http://", "https://gazette.example:99999/", "http://gazette.example:25/", "http://gazette.example:22/", "http://a b/",
        "http://[::1", "http://[fe80::1%25eth0]/", "http://gazette.example:80:80/", "jar:http://gazette.example/a!/b",
        "http://2130706433/", "http://0177.0.0.1/", "http://0x7f.1/", "http://127.1/", "http://0/", "http://0x7f000001/",
        "http://127.0.0.1./", "http://gazette.0x7f/", "http://1.2.3.4.5/", "http://①②⑦.0.0.1.1/"})
    void whatIsNoneIsRefused(String written) {
        assertThatThrownBy(() -> WebAddress.parse(written)).isInstanceOf(ReadException.class).hasMessageContaining(written);
    }

    @Test
    void namesAndPasswordsAreNotKept() {
        assertThatThrownBy(() -> WebAddress.parse("https://jo:secret@gazette.example/a")).isInstanceOf(ReadException.class)
                .hasMessageContaining("leave it out").hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/b | https://gazette.example:8443/b",
        "b?q=2 | https://gazette.example:8443/news/b?q=2",
        "../c d | https://gazette.example:8443/c%20d",
        "?page=2 | https://gazette.example:8443/news/a?page=2",
        "//courier.example/d#e | https://courier.example/d",
        "http://courier.example | http://courier.example/"})
    void redirectionsAreFollowedFromWhereTheyStand(String location, String expected) throws ReadException {
        assertThat(WebAddress.parse("https://gazette.example:8443/news/a?page=1").resolve(location)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://a.example/", "data:text/html,x", "//2130706433/", "http://u:p@a.example/"})
    void redirectionsAwayFromTheWebAreRefused(String location) throws ReadException {
        var page = WebAddress.parse("https://gazette.example/a");
        assertThatThrownBy(() -> page.resolve(location)).isInstanceOf(ReadException.class);
    }
}
