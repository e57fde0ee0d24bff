package org.ibid.local.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTest {
    private static final Page PAGE =
            new Page(200, URI.create("http://localhost:1/here"), HttpHeaders.of(Map.of(), (name, value) -> true), """
            <form method="post" action="there"><input type="hidden" name="csrf" value="a&amp;b">
            <input type="radio" name="pick" value="1"><input type="radio" name="pick" value="2" checked>
            <input type="checkbox" name="not" value="x"><textarea name="text">old</textarea>
            <button name="do" value="save">Save</button></form>""");

    @Test
    void aFormSendsWhatIsFilledInAndTickedButNoButtonThatWasNotPressed() {
        assertThat(PAGE.form("form").encoded()).isEqualTo("csrf=a%26b&pick=2&text=old");
    }

    @Test
    void whatIsTypedReplacesWhatWasThere() {
        Form form = PAGE.form("form").with("text", "né w").and("not", "x");
        assertThat(form.encoded()).isEqualTo("csrf=a%26b&pick=2&text=n%C3%A9+w&not=x");
        assertThat(form.action()).isEqualTo(URI.create("http://localhost:1/there"));
    }
}
