package org.ibid.web.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditionFileTest {

    @Test
    void aFileIsNamedAfterItsEssay() {
        assertThat(EditionFile.EPUB.disposition("Masters without Keys: 1917"))
                .isEqualTo("attachment; filename=\"Masters without Keys 1917.epub\";"
                        + " filename*=UTF-8''Masters%20without%20Keys%201917.epub");
    }

    @Test
    void aTitleInOtherLettersIsKeptForThoseWhoReadThem() {
        assertThat(EditionFile.PDF.disposition("Война"))
                .isEqualTo("attachment; filename=\"essay.pdf\"; filename*=UTF-8''%D0%92%D0%BE%D0%B9%D0%BD%D0%B0.pdf");
    }

    @Test
    void aTitleLeadsToNoOtherPlaceAndBreaksNoHeader() {
        String header = EditionFile.PDF.disposition("../..\\etc/passwd\"\r\nX-Evil: 1; \u202Efdp.exe");

        assertThat(header).doesNotContain("\r", "\n", "/..", "\\", "%2F", "%E2%80%AE");
        assertThat(header).startsWith("attachment; filename=\"etc passwd X-Evil 1 fdp exe.pdf\"");
        assertThat(EditionFile.PDF.disposition("…")).contains("filename=\"essay.pdf\"");
        assertThat(EditionFile.PDF.disposition("word ".repeat(100)).length()).isLessThan(400);
    }
}
