package org.ibid.web.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JoinCodeTest {

    @Test
    void aCodeIsReadHoweverItIsTyped() {
        assertThat(JoinCode.parse(" abcd-efgh ")).contains(new JoinCode("ABCDEFGH"));
        assertThat(JoinCode.parse("AB CD EF GH")).contains(new JoinCode("ABCDEFGH"));
        assertThat(JoinCode.parse(new JoinCode("ABCDEFGH").grouped())).contains(new JoinCode("ABCDEFGH"));
    }

    @Test
    void whatIsNoCodeIsNone() {
        assertThat(JoinCode.parse("ABCD-EFG")).isEmpty();
        assertThat(JoinCode.parse("ABCD-EFG0")).isEmpty();
        assertThat(JoinCode.parse("x".repeat(1000))).isEmpty();
        assertThat(JoinCode.parse(null)).isEmpty();
    }

    @Test
    void noCharacterLooksLikeAnother() {
        assertThat(JoinCode.ALPHABET).doesNotContain("0", "O", "1", "I", "L", "U", "V");
    }

    @Test
    void codesDoNotRepeat() {
        SecureRandom random = new SecureRandom();
        Set<JoinCode> drawn = new HashSet<>();
        for (int i = 0; i < 5_000; i++) {
            drawn.add(JoinCode.draw(random));
        }
        assertThat(drawn).hasSize(5_000);
    }
}
