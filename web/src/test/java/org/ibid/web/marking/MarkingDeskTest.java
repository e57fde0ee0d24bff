package org.ibid.web.marking;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** Who marks what, and what the rows of a rubric come to. */
class MarkingDeskTest {

    @Property
    void everyLineIsInTheShareOfExactlyOneMarker(
            @ForAll @StringLength(min = 1, max = 24) String handle, @ForAll @IntRange(min = 1, max = 9) int markers) {
        long holders = IntStream.range(0, markers)
                .filter(index -> new MarkingDesk.Share(index, markers).holds(handle))
                .count();

        assertThat(holders).isEqualTo(1);
    }

    @Property
    void rubricComesToTheMeanOfItsRows(
            @ForAll @IntRange(max = 2) int one, @ForAll @IntRange(max = 2) int two, @ForAll @IntRange(max = 2) int three) {
        MarkForm form = MarkForm.of(form(Map.of(
                        "level", "rubric", "rows", "3", "row-0", "" + one, "row-1", "" + two, "row-2", "" + three)))
                .orElseThrow();

        assertThat(form.score()).isEqualTo((one + two + three) / 6.0);
    }

    @Example
    void levelThatThereIsNotIsNoMark() {
        assertThat(MarkForm.of(form(Map.of("level", "5")))).isEmpty();
        assertThat(MarkForm.of(form(Map.of("level", "rubric", "rows", "1", "row-0", "3"))))
                .isEmpty();
        assertThat(MarkForm.of(form(Map.of("level", "4"))).orElseThrow().score())
                .isEqualTo(1.0);
    }

    private static MultivaluedMap<String, String> form(Map<String, String> fields) {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        fields.forEach(form::putSingle);
        form.putSingle("item", UUID.randomUUID().toString());
        form.putSingle("handle", "abcdef0123456789abcdef01");
        form.putSingle("sequence", "1");
        return form;
    }
}
