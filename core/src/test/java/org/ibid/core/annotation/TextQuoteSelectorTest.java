package org.ibid.core.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextQuoteSelectorTest {

    @Test
    void contextIsReadFromWordToWord() {
        TextQuoteSelector cut =
                new TextQuoteSelector("it", "rote that the Assembly expired “", " ”. This needs qualifying, for o");
        assertThat(cut.before()).isEqualTo("that the Assembly expired “");
        assertThat(cut.after()).isEqualTo(" ”. This needs qualifying, for");
    }

    @Test
    void contextThatTheTextItselfEndsIsReadWhole() {
        TextQuoteSelector whole = new TextQuoteSelector("it", "short ", " too");
        assertThat(whole.before()).isEqualTo("short ");
        assertThat(whole.after()).isEqualTo(" too");
    }
}
