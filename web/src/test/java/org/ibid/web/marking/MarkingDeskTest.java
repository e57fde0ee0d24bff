package org.ibid.web.marking;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ibid.core.essay.ContentHash;
import org.junit.jupiter.api.Test;

/** Who marks what, and what the rows of a rubric come to. */
class MarkingDeskTest {

    @Test
    void everyLineIsInTheShareOfExactlyOneMarker() {
        for (int markers = 1; markers < 10; markers++) {
            for (int line = 0; line < 200; line++) {
                int of = markers;
                String handle = ContentHash.of(List.of("line", line)).substring(7, 31);
                assertThat(IntStream.range(0, markers).filter(index -> new MarkingDesk.Share(index, of).holds(handle)))
                        .hasSize(1);
            }
        }
    }

    @Test
    void rubricComesToTheMeanOfItsRows() {
        for (int rows = 0; rows < 27; rows++) {
            Map<String, String> levels = Map.of(
                    "level", "rubric",
                    "rows", "3",
                    "row-0", Integer.toString(rows / 9),
                    "row-1", Integer.toString(rows / 3 % 3),
                    "row-2", Integer.toString(rows % 3));
            assertThat(MarkForm.of(form(levels)).orElseThrow().score())
                    .isEqualTo((rows / 9 + rows / 3 % 3 + rows % 3) / 6.0);
        }
    }

    @Test
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
