package org.ibid.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {
    private static final Path CUSTOMARY = Path.of("/customary");

    @Test
    void withoutWordsTheDemoRunsInTheCustomaryFolderAndNothingIsForgotten() {
        assertThat(Options.of(List.of(), CUSTOMARY)).isEqualTo(new Options(CUSTOMARY, false, true, false));
    }

    @Test
    void everyWordIsUnderstoodInAnyOrder() {
        assertThat(Options.of(List.of("--no-demo", "--data", "elsewhere", "--fresh"), CUSTOMARY))
                .isEqualTo(new Options(Path.of("elsewhere"), true, false, false));
    }

    @Test
    void anUnknownWordIsNamedTogetherWithTheUsage() {
        assertThatThrownBy(() -> Options.of(List.of("--frehs"), CUSTOMARY))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("--frehs")
                .hasMessageContaining("Usage");
    }

    @Test
    void aFolderMustFollowData() {
        assertThatThrownBy(() -> Options.of(List.of("--data"), CUSTOMARY)).hasMessageContaining("needs a folder");
    }
}
