package org.ibid.core.importing.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ibid.core.importing.docx.DocxFile.paragraph;
import static org.ibid.core.importing.docx.DocxFile.run;

import java.util.stream.Stream;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.UnreadableEssay;
import org.ibid.core.importing.Work;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What takes quadratic time or memory without end when it is read without care. */
final class HostileDocxTest {

    private static final int TIMES = 60_000;

    static Stream<String> bodies() {
        String begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
        String separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
        String end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        String note = "<w:r><w:footnoteReference w:id=\"1\"/></w:r>";
        int fields = TIMES / 3;
        return Stream.of(
                paragraph(run("[]()").repeat(TIMES)),
                paragraph((run("[") + note + run("]")).repeat(TIMES)),
                paragraph(run("\u0301").repeat(TIMES)),
                paragraph((run(" ") + "<w:r><w:br/></w:r>").repeat(TIMES)),
                paragraph((begin + separate + run("a")).repeat(fields) + end.repeat(fields)),
                paragraph(begin, run("a")).repeat(fields) + paragraph(end.repeat(fields)),
                paragraph("<w:bookmarkStart w:id=\"1\" w:name=\"a\"/>".repeat(TIMES) + note.repeat(TIMES)),
                paragraph(run("<w:i/>", "a") + run("b")).repeat(TIMES / 2),
                "<w:tbl><w:tr>"
                        + ("<w:tc><w:tcPr><w:gridSpan w:val=\"63\"/></w:tcPr>" + paragraph(run("a")) + "</w:tc>")
                                .repeat(TIMES)
                        + "</w:tr></w:tbl>",
                ("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"8\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>" + run("a")
                                + "</w:p>")
                        .repeat(TIMES),
                "<w:tbl><w:tr><w:tc>".repeat(20) + paragraph(run("deep")) + "</w:tc><w:tc/></w:tr></w:tbl>".repeat(20),
                "<mc:AlternateContent><mc:Choice>".repeat(60)
                        + paragraph(run("deep"))
                        + "</mc:Choice></mc:AlternateContent>".repeat(60));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void isReadInBoundedTime(String body) {
        byte[] bytes = new DocxFile()
                .body(paragraph(run("First.")), body)
                .note(1, "Note.")
                .bytes();
        Work.isSoonDone(() -> {
            try {
                assertThat(new DocxImporter()
                                .read(new ImportSource("", bytes))
                                .text()
                                .blocks())
                        .isNotEmpty();
            } catch (UnreadableEssay refused) {
                assertThat(refused.code()).isIn("too-large", "too-complex");
            }
        });
    }
}
