package org.ibid.core.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class XmlFileTest {

    @Test
    void elementsAreKnownByTheirLocalNames() throws Exception {
        XmlElement root = read("<w:p xmlns:w='urn:w' w:val='1'>one<w:r>two</w:r>three</w:p>");
        assertThat(root.name()).isEqualTo("p");
        assertThat(root.attribute("val")).isEqualTo("1");
        assertThat(root.text()).isEqualTo("onetwothree");
        assertThat(root.element("r").orElseThrow().inside("p")).isTrue();
    }

    @Test
    void namesOfCharactersAreUnderstoodWithoutTheDocumentTypeThatDefinesThem() throws Exception {
        assertThat(read("<!DOCTYPE p SYSTEM 'http://192.0.2.1/p.dtd'><p>a&mdash;b &amp; &unheard-of;</p>")
                        .text())
                .isEqualTo("a—b & &unheard-of;");
    }

    @Test
    void noOtherFileIsEverRead(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "canary");
        XmlElement root = read("<!DOCTYPE p [<!ENTITY s SYSTEM '" + secret.toUri() + "'>]><p>&s;</p>");
        assertThat(root.text()).doesNotContain("canary");
    }

    @Test
    void entitiesThatGrowAreNotExpanded() throws Exception {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE p [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY a%d '&a%d;&a%d;'>".formatted(i, i - 1, i - 1));
        }
        assertThat(read(bomb + "]><p>&a39;</p>").text().length()).isLessThan(100);
    }

    @Test
    void brokenMarkupIsSaidWithItsLine() {
        assertThatThrownBy(() -> read("<p>\n<b>\n</p>"))
                .isInstanceOf(UnreadableEssay.class)
                .hasMessageContaining("line 3");
    }

    @Test
    void nestingHasAnEnd() {
        assertThatThrownBy(() -> read("<p>".repeat(5000) + "</p>".repeat(5000)))
                .isInstanceOfSatisfying(
                        UnreadableEssay.class, e -> assertThat(e.code()).isEqualTo("too-complex"));
    }

    private static XmlElement read(String xml) throws UnreadableEssay, IOException {
        return XmlFile.parse(xml.getBytes(UTF_8), "a TEI file");
    }
}
