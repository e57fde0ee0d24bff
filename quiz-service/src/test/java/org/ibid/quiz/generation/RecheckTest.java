package org.ibid.quiz.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.Inspection;
import org.ibid.core.item.Certificate;
import org.ibid.core.item.ItemBody;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"soviet-power.md", "broad-street.md", "soviet-power-pasted.txt"})
    void whateverWasGeneratedCanBeChangedByAPersonAndIsCheckedAgain(String sample) throws Exception {
        EssayVersion essay = read(sample);
        List<GeneratedItem> items = new ItemGeneration().generate(essay);
        assertThat(items).isNotEmpty().allSatisfy(item -> {
            ItemBody edited = ItemBody.of(
                    item.body().kind(),
                    item.body().stem() + " (changed)",
                    item.body().targets(),
                    item.body().parts());
            List<Certificate.Check> checks = Recheck.of(edited, item.keys(), item.rationale(), essay);
            assertThat(checks).extracting(Certificate.Check::gate).contains("one-key", "lint");
            assertThat(checks).allSatisfy(check -> assertThat(check.evidence()).isNotBlank());
        });
    }

    private static EssayVersion read(String sample) throws Exception {
        Inspection seen =
                Inspection.of(new ImportSource(sample, Files.readAllBytes(Path.of("../samples", sample))), null);
        return EssayVersion.of(seen.metadata(), seen.text(), seen.reading());
    }
}
