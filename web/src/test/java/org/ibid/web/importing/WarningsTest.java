package org.ibid.web.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.WarningCodes;
import org.ibid.web.language.Language;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WarningsTest {

    private static Warnings german() {
        return new Warnings(
                Language.words(WarningWords.class, Locale.GERMAN), Language.words(LossWords.class, Locale.GERMAN));
    }

    @Test
    void everyWarningHasWordsInEveryLanguage() {
        List<String> speechless = WarningCodes.ALL.stream()
                .filter(code -> german().general(code) == null)
                .sorted()
                .toList();
        assertThat(speechless).isEmpty();
    }

    @Test
    void whatWasSaidOfThisPlaceFollowsTheSentenceOfTheCode() {
        ImportProblem problem = new ImportProblem("mark-of-several", "One mark, “*, †”, stands here.", 3);

        assertThat(german().of(problem).general()).startsWith("Ein Zeichen steht hier für mehrere Anmerkungen.");
        assertThat(german().of(problem).said()).contains("“*, †”");
        assertThat(new Warnings(null, null).of(problem).said()).isEqualTo(problem.message());
    }
}
