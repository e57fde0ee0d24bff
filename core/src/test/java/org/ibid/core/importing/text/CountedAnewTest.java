package org.ibid.core.importing.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.core.importing.Imported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notes that are counted from 1 again where no heading says that a chapter begins. */
final class CountedAnewTest {

    private static final String FIRST =
            "The mill stood by the river for years, and the people of the marsh brought their corn in boats.@ Nobody knew who had built it, though the register names a man called Holt.@ When the river rose the wheel stood still.@";
    private static final String SECOND =
            "A hundred years went by before anybody spoke of the fire, which had taken half of the roof.@ The new owners came from abroad and had no love for the place.@ They sold what was left of it.@";

    private static final List<String> NOTES = List.of(
            "Register, f. 3.", "Holt, Mills.", "Gazette, 4 May.", "Minutes, 1871.", "Letter of Wit.", "Railways.");

    private static String marked(String prose, String mark) {
        String text = prose;
        for (int i = 1; i <= 3; i++) {
            text = text.replaceFirst("@", mark.replace("n", Integer.toString(i)));
        }
        return text;
    }

    private static String notes(int from, String label) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            lines.append(label.replace("n", Integer.toString(i + 1)))
                    .append(' ')
                    .append(NOTES.get(from + i))
                    .append('\n');
        }
        return lines.toString();
    }

    private static Imported essay(String... parts) {
        return Imported.by(new TextImporter(), "Mills of the marsh\n\n" + String.join("\n\n", parts));
    }

    private static List<String> textsInOrder(Imported essay) {
        return essay.text().references().stream()
                .map(r -> String.valueOf(essay.text().footnote(r.footnote()).text()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"n,n.", "[n],[n]", "(n),(n)"})
    void eachMarkerCallsTheNoteOfItsOwnRun(String mark, String label) {
        String first = marked(FIRST, mark);
        String second = marked(SECOND, mark);

        assertThat(textsInOrder(essay(first, notes(0, label), second, notes(3, label))))
                .isEqualTo(NOTES);
        assertThat(textsInOrder(essay(first, second, "Notes", notes(0, label), notes(3, label))))
                .isEqualTo(NOTES);
        assertThat(textsInOrder(essay(first, second, "Notes", notes(0, label) + notes(3, label))))
                .isEqualTo(NOTES);
    }

    @Test
    void whereTheRunsOfTheNotesAreMoreThanThoseOfTheTextNoneIsGuessed() {
        Imported essay =
                essay(FIRST.replace("@", ""), marked(SECOND, "[n]"), "Notes", notes(0, "[n]"), notes(3, "[n]"));

        assertThat(essay.text().references()).hasSize(3);
        assertThat(textsInOrder(essay)).containsOnly("null");
        assertThat(essay.problems()).contains("note-text-missing", "note-unreferenced");
    }

    @Test
    void bracketsThatCountAnewAreMarkersWithoutTheirNotesToo() {
        assertThat(essay(marked(FIRST, "[n]"), marked(SECOND, "[n]")).text().references())
                .hasSize(6);
    }

    @Test
    void citationsThatComeAgainCountNothingAnew() {
        assertThat(essay("It is known [1]. Others [2] say so. We follow [1] and not [3], as [2] does, but [1] more.")
                        .text()
                        .footnotes()
                        .size())
                .isLessThanOrEqualTo(3);
    }
}
