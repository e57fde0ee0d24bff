package org.ibid.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.ibid.core.essay.EssayText;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.Inspection;
import org.ibid.core.importing.UnreadableEssay;
import org.junit.jupiter.api.Test;

final class EssayFormLawsTest {

    @Property(tries = 2000)
    void whatIsWrittenIsReadBackAsItWas(@ForAll long seed) {
        EssayText essay = AnyEssay.of(seed);
        String form = EssayForm.write(essay);
        EssayForm.Read read = EssayForm.read(form);
        assertThat(read.problems()).as(form).isEmpty();
        assertThat(read.text()).as(form).isEqualTo(NormalForm.of(essay));
    }

    @Property(tries = 500)
    void lineEndsOfABrowserChangeNothing(@ForAll long seed) {
        String form = EssayForm.write(AnyEssay.of(seed));
        assertThat(EssayForm.read(form.replace("\n", "\r\n")).text())
                .isEqualTo(EssayForm.read(form).text());
    }

    @Property(tries = 500)
    void writingWhatWasReadGivesTheSameForm(@ForAll long seed) {
        String form = EssayForm.write(AnyEssay.of(seed));
        assertThat(EssayForm.write(EssayForm.read(form).text())).isEqualTo(form);
    }

    /** Whatever is typed, something is read, and it can be written and read again. */
    @Property(tries = 2000)
    void anythingTypedIsReadAndStaysWhatItIsRead(@ForAll long seed) {
        String typed = Typed.of(seed);
        EssayText read = EssayForm.read(typed).text();
        assertThat(EssayForm.read(EssayForm.write(read)).text()).as(typed).isEqualTo(NormalForm.of(read));
    }

    @Property(tries = 500)
    void noTextBreaksTheReader(@ForAll @StringLength(max = 300) String typed) {
        assertThatCode(() -> EssayForm.read(typed)).doesNotThrowAnyException();
    }

    @Test
    void theSamplesComeBackAsTheyWere() throws IOException {
        for (EssayText essay : samples()) {
            EssayForm.Read read = EssayForm.read(EssayForm.write(essay));
            assertThat(read.problems()).isEmpty();
            assertThat(read.text()).isEqualTo(NormalForm.of(essay));
        }
    }

    private static List<EssayText> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "samples"))) {
            return files.filter(f -> f.toString().matches(".*\\.(md|txt)") && !f.endsWith("README.md"))
                    .map(EssayFormLawsTest::read)
                    .toList();
        }
    }

    private static EssayText read(Path file) {
        try {
            return Inspection.of(new ImportSource(file.getFileName().toString(), Files.readAllBytes(file)), null)
                    .text();
        } catch (IOException | UnreadableEssay e) {
            throw new AssertionError(file.toString(), e);
        }
    }
}
