package org.stet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.ingest.ReadFailure.Reason;
import org.stet.model.MetadataField;
import org.stet.model.StructureKind;

/** DOCX, ODT and RTF, read in a process of their own. */
class OfficeReadersTest {

    private static final String STYLES =
            "<w:styles xmlns:w='w'><w:style w:styleId='berschrift1'><w:name w:val='heading 1'/></w:style>"
            + "<w:style w:styleId='Titel'><w:name w:val='Title'/></w:style></w:styles>";
    private static final String CORE =
            "<cp:coreProperties xmlns:cp='c' xmlns:dc='d' xmlns:dcterms='t'><dc:title>Draft 3</dc:title>"
            + "<dc:creator>Morag Tully</dc:creator><dcterms:modified>2026-05-03T17:40:00Z</dcterms:modified></cp:coreProperties>";

    private static String p(String text) {
        return "<w:p><w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r></w:p>";
    }

    private static String cell(String text) {
        return "<w:tc>" + p(text) + "</w:tc>";
    }

    @Test
    void aWordDocumentIsReadWithItsStructure() {
        var body = "<w:p><w:pPr><w:pStyle w:val='Titel'/></w:pPr><w:r><w:t>Quay closed</w:t></w:r></w:p>" + p("By Morag Tully")
                + "<w:p><w:r><w:t xml:space='preserve'>The quay was "
                + "</w:t></w:r><w:del><w:r><w:delText>opened</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>closed</w:t></w:r></w:ins><w:r><w:tab/><w:t>at noon</w:t><w:br/><w:t>on "
                + "Wednesday.</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:pStyle w:val='berschrift1'/></w:pPr><w:r><w:t>Who pays</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>£1.9m</w:t></w:r></w:p>"
                + "<w:tbl><w:tr>" + cell("2025") + cell("£2.1m") + "</w:tr><w:tr>" + cell("2026") + cell("£4.2m")
                + "</w:tr></w:tbl>"
                + "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" + p("A box") + "</w:txbxContent></mc:Choice>"
                + "<mc:Fallback><w:txbxContent>" + p("A box") + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>"
                + "<w:r><w:instrText>HYPERLINK x</w:instrText><w:t>The end of it &amp; more.</w:t></w:r></w:p>";
        var article = Reading.article(Zips.docx(body, "word/styles.xml", STYLES, "docProps/core.xml", CORE));
        assertThat(article.text())
                .isEqualTo("Quay closed\n\nBy Morag Tully\n\nThe quay was closed\tat noon\non Wednesday.\n\nWho pays\n\n£1.9m\n\n"
                + "2025\t£2.1m\n2026\t£4.2m\n\nA box\n\nThe end of it & more.");
        assertThat(article.structure()).extracting(TextRange::kind).containsExactly(StructureKind.HEADLINE, StructureKind.BYLINE,
                StructureKind.PARAGRAPH, StructureKind.HEADING, StructureKind.LIST_ITEM, StructureKind.TABLE, StructureKind.BOX,
                StructureKind.PARAGRAPH);
        assertThat(article.metadata().value(MetadataField.HEADLINE)).contains("Quay closed");
        assertThat(article.metadata().candidates()).contains(new MetadataCandidate(MetadataField.HEADLINE, "Draft 3",
                "document title"));
        assertThat(article.metadata().value(MetadataField.MODIFIED)).contains("2026-05-03T17:40:00Z");
        assertThat(article.charset()).isEmpty();
    }

    @Test
    void aWordDocumentWithoutStylesIsToldByRules() {
        var article = Reading.article(Zips.docx(p("Quay closed after crack is found") + p("By Morag Tully")
                + p("The quay was closed at noon.")));
        assertThat(article.structure()).extracting(TextRange::kind).containsExactly(StructureKind.HEADLINE, StructureKind.BYLINE,
                StructureKind.PARAGRAPH);
        assertThat(article.metadata().value(MetadataField.BYLINE)).contains("Morag Tully");
    }

    @Test
    void anOpenDocumentIsReadWithItsStructure() {
        var article = Reading.article(Zips.odt("<style:style style:name='P1' style:parent-style-name='Title'/>"
                + "<style:style style:name='P2' style:parent-style-name='Quotations'/>",
                "<text:tracked-changes><text:p>deleted</text:p></text:tracked-changes><text:p text:style-name='P1'>Quay "
                + "closed</text:p>"
                        + "<text:p>The quay<text:s text:c='2'/>was <text:span>closed</text:span>\n   at "
                        + "noon.<office:annotation><text:p>check</text:p>"
                        + "</office:annotation></text:p><text:h text:outline-level='1'>Who pays</text:h>"
                        + "<text:list><text:list-item><text:p>£1.9m</text:p></text:list-item></text:list><text:p "
                        + "text:style-name='P2'>We hold the letter.</text:p>"
                        + "<table:table><table:table-row><table:table-cell><text:p>2025</text:p></table:table-cell><table:table-cell><text:p>£2.1m</text:p>"
                        + "</table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>2026</text:p></table:table-cell>"
                        + "<table:table-cell><text:p>£4.2m</text:p></table:table-cell></table:table-row></table:table>",
                "meta.xml", "<m xmlns:dc='d'><dc:creator>Morag Tully</dc:creator><dc:language>en-GB</dc:language></m>"));
        assertThat(article.text())
                .isEqualTo("Quay closed\n\nThe quay  was closed at noon.\n\nWho pays\n\n£1.9m\n\nWe hold the "
                + "letter.\n\n2025\t£2.1m\n2026\t£4.2m");
        assertThat(article.structure()).extracting(TextRange::kind).containsExactly(StructureKind.HEADLINE,
                StructureKind.PARAGRAPH,
                StructureKind.HEADING, StructureKind.LIST_ITEM, StructureKind.BLOCK_QUOTE, StructureKind.TABLE);
        assertThat(article.metadata().value(MetadataField.LANGUAGE)).contains("en-GB");
    }

    @Test
    void anRtfDocumentIsReadInItsCodePages() {
        var article = Reading.article(("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times;}{\\f1\\fcharset204 Arial;}}"
                + "{\\info{\\title Draft 3}{\\author Morag Tully}}{\\*\\generator Word}"
                + "\\pard Quay closed after crack\\par By Morag Tully\\par The quay was \\'93closed\\'94 at noon, for \\'804.2m "
                + "\\u8212? said O\\rquote Dell.\\par "
                + "{\\f1 \\'cf\\'f0\\'e8\\'f7\\'e0\\'eb.}\\par "
                + "{\\listtext\\'b7}\\ls1 \\'a31.9m for the wall.\\par \\pard"
                + "\\trowd\\pard\\intbl 2025\\cell\\pard\\intbl one\\cell\\row\\trowd\\pard\\intbl 2026\\cell\\pard\\intbl "
                + "two\\cell\\row"
                + "\\pard The end of {\\b it}.{\\pict\\pngblip 89504e47}\\par}").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(article.text())
                .isEqualTo("Quay closed after crack\n\nBy Morag Tully\n\nThe quay was “closed” at noon, for €4.2m — said "
                + "O’Dell.\n\n"
                + "Причал.\n\n£1.9m for the wall.\n\n2025\tone\n2026\ttwo\n\nThe end of it.");
        assertThat(article.structure()).extracting(TextRange::kind).containsExactly(StructureKind.HEADLINE, StructureKind.BYLINE,
                StructureKind.PARAGRAPH, StructureKind.PARAGRAPH, StructureKind.LIST_ITEM, StructureKind.TABLE,
                StructureKind.PARAGRAPH);
        assertThat(article.metadata().candidates()).contains(new MetadataCandidate(MetadataField.HEADLINE, "Draft 3",
                "document title"));
    }

    @Test
    void aZipBombIsRefused() {
        for (var name : new String[] {"word/document.xml", "word/media/image1.png"}) {
            var bomb = Zips.bomb(name.equals("word/document.xml") ? name : "word/document.xml.rels", 60);
            var failure = Reading.failure("bomb.docx", bomb);
            assertThat(failure.reason()).isEqualTo(Reason.TOO_LARGE);
            assertThat(failure.message()).isEqualTo("bomb.docx: it unpacks to more than 50 MB; it may be made to cause trouble");
        }
    }

    @Test
    void entitiesAreNotFollowed() {
        var bomb = "<!DOCTYPE w [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY f SYSTEM 'file:///etc/passwd'>]>";
        var bytes = Zips.of("word/document.xml", bomb
                + "<document><body><p><t>The quay was closed. &b;&f;</t></p></body></document>");
        var result = Reading.read("xxe.docx", bytes);
        switch (result) {
            case ReadArticle article -> assertThat(article.text()).startsWith("The quay was closed.")
                    .doesNotContain("root:", "aaaa");
            case ReadFailure failure -> assertThat(failure.message()).startsWith("xxe.docx: the document is damaged");
        }
    }

    @Test
    void nestingTenThousandDeepIsReadOrRefused() {
        for (var element : new String[] {"w:p", "w:tbl", "w:txbxContent", "w:r", "w:del"}) {
            var body = p("The quay was closed.") + ("<" + element + ">").repeat(10_000) + ("</" + element + ">").repeat(10_000);
            switch (Reading.read("deep.docx", Zips.docx(body))) {
                case ReadArticle article -> assertThat(article.text()).isEqualTo("The quay was closed.");
                case ReadFailure failure -> assertThat(failure.message()).startsWith("deep.docx: the document is damaged");
            }
        }
        var rtf = "{\\rtf1 The quay was closed.\\par " + "{\\b ".repeat(10_000) + "deep" + "}".repeat(10_000) + "}";
        assertThat(Reading.article(rtf).text()).isEqualTo("The quay was closed.\n\ndeep");
    }

    @Test
    void damagedAndEmptyDocumentsAreNamed() {
        var whole = Zips.docx(p("The quay was closed."));
        assertThat(Reading.failure("cut.docx", Arrays.copyOf(whole, whole.length / 3)).message())
                .startsWith("cut.docx: the document is damaged");
        assertThat(Reading.failure("xml.docx", Zips.docx(p("a") + "<w:p>")).message())
                .startsWith("xml.docx: the document is damaged");
        assertThat(Reading.failure("leer.docx", Zips.docx("<w:p/>")).reason()).isEqualTo(Reason.NO_TEXT);
        assertThat(Reading.failure("leer.odt", Zips.odt("", "<text:p> </text:p>")).reason()).isEqualTo(Reason.NO_TEXT);
        assertThat(Reading.failure("leer.rtf", "{\\rtf1}".getBytes(StandardCharsets.US_ASCII)).reason())
                .isEqualTo(Reason.NO_TEXT);
        assertThat(Reading.failure("old.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}).message())
                .startsWith("old.doc: it is an old Office document; save it as DOCX or PDF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "}", "\\", "\\'", "\\u", "\\bin99999999 ", "{\\*\\", "\\u-99999?", "{\\rtf1\\ansicpg9999 a",
            "\\cell\\row\\intbl "})
    void rtfBaitIsReadOrRefused(String bait) {
        var result = Reading.read("bait.rtf", ("{\\rtf1 The quay was closed.\\par " + bait.repeat(500))
                .getBytes(StandardCharsets.US_ASCII));
        switch (result) {
            case ReadArticle article -> assertThat(article.text()).contains("The quay was closed.");
            case ReadFailure failure -> assertThat(failure.message()).startsWith("bait.rtf: the document is damaged or cut off");
        }
    }
}
