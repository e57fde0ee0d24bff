package org.ibid.core.importing.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.ibid.core.importing.Imported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures of prose that has no notes are no markers. */
final class TechnicalProseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The client sends type1 first, then type2; the server answers with type3.",
                "Thanks to user1, user2 and user3, who found them.",
                "Version 1.2 changed foo1 to foo2, and in the end foo3 came.",
                "Then row[1] holds the sums, row[2] the means and row[3] the rest of them.",
                "See git-diff(1) and the page of linkgit(2) for what they do.",
                "Files such as ext* are read, and arm*-linux is not, nor is mips*.",
                "Fixed a crash in foo(1). Fixed a leak in bar(2). Added baz(3) at last.",
                "The energy is 10^6 eV here, 10^9 eV there, and 10^12 eV beyond.",
                "By (1) and (2) we have a2 + b2 = c2, so that (3) follows from (1).",
                "A timer of 2^1 s is doubled to 2^2 s and to 2^3 s at last.",
                "Keys are AES128 or AES256. Python3 needs utf8, and sha1 is old.",
                "Call list[0] for the first, list[1] for the second, list[2] for the third."
            })
    void whatIsNumberedOrRaisedIsNoNote(String prose) {
        assertThat(essay(prose).text().references()).isEmpty();
    }

    @Test
    void aWordThatIsCalledFromTwiceDoesNotMakeTheOthersNames() {
        Imported essay = essay("The war1 was long, and so they said.2 The peace3 came. Another war4 broke out.5");
        assertThat(essay.text().references()).hasSize(5);
    }

    @Test
    void starsWithTheirNotesAreMarkers() {
        Imported essay = essay("The mill was old.* Nobody knew.\n\nIt burnt.\n\n* The register.");
        assertThat(essay.calls()).containsExactly("old.|*");
    }

    private static Imported essay(String prose) {
        return Imported.by(new TextImporter(), "It is said of old.\n\n" + prose + "\n\nSo it was.");
    }
}
