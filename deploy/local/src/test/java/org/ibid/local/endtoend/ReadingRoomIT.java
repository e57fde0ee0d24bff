package org.ibid.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.ibid.local.demo.Teacher;
import org.ibid.local.front.FrontDoor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The reading room with an essay as long as a journal's: what it weighs, and where its notes stand. */
@ExtendWith(WithIbid.class)
class ReadingRoomIT {
    private static final int WORDS = 5_800;
    private static final int NOTES = 54;
    private static final int MOST_BYTES = 60 * 1024;
    private static final int MOST_SCRIPT = 30 * 1024;

    /** Distance that a note keeps from the one above it, in CSS pixels: {@code GAP} of notes.js. */
    private static final double GAP = 10;

    private static final double TOLERANCE = 1.5;

    private static String reading = "";

    /** In bytes; what is sent is compressed. */
    private record Weight(long document, long styles, long scripts, long scriptsUnpacked) {}

    @Test
    void aLongEssayWithItsNotesWeighsLittle(Ibid ibid, Chromium chromium) {
        String kept;
        try (Visit door = chromium.visit().signIn("ada")) {
            kept = door.page().context().storageState();
        }
        // a browser that has nothing of Ibid yet
        try (Visit visit = chromium.visit(new Browser.NewContextOptions().setStorageState(kept))) {
            Weight weight = weighed(visit, reading(ibid));
            System.out.printf(
                    "reading page: %,d bytes of HTML, %,d of CSS and %,d of JavaScript as sent; %,d of JavaScript unpacked%n",
                    weight.document, weight.styles, weight.scripts, weight.scriptsUnpacked);
            assertThat(weight.document + weight.styles + weight.scripts)
                    .as("bytes as sent, faces apart")
                    .isLessThanOrEqualTo(MOST_BYTES);
            assertThat(weight.scriptsUnpacked).as("bytes of JavaScript").isLessThanOrEqualTo(MOST_SCRIPT);
        }
    }

    private static Weight weighed(Visit visit, String address) {
        List<Request> requests = new ArrayList<>();
        visit.page().onRequestFinished(requests::add);
        visit.open(address);
        visit.page().waitForLoadState(LoadState.NETWORKIDLE);
        return new Weight(
                sent(requests, "document"), sent(requests, "stylesheet"), sent(requests, "script"), unpacked(requests));
    }

    private static long sent(List<Request> requests, String type) {
        return requests.stream()
                .filter(request -> request.resourceType().equals(type))
                .mapToLong(request -> request.sizes().responseBodySize)
                .sum();
    }

    private static long unpacked(List<Request> requests) {
        return requests.stream()
                .filter(request -> request.resourceType().equals("script"))
                .mapToLong(request -> request.response().body().length)
                .sum();
    }

    @Test
    void everyNoteStandsAtItsMarkOrAsNearAsTheNotesAboveAllow(Ibid ibid, Chromium chromium) throws Exception {
        try (Visit visit = chromium.visit().signIn("ada")) {
            visit.open(reading(ibid));
            visit.page().waitForLoadState(LoadState.NETWORKIDLE);
            JsonNode notes = boxes(visit.page());
            assertThat(notes.size()).isGreaterThanOrEqualTo(NOTES);
            double free = Double.NEGATIVE_INFINITY;
            int pushed = 0;
            for (JsonNode note : notes) {
                double top = note.path("top").asDouble();
                double wanted = note.path("mark").asDouble();
                String name = note.path("id").asText();
                assertThat(top).as("%s stands over the note above", name).isGreaterThanOrEqualTo(free - GAP);
                assertThat(top)
                        .as("%s stands at its mark or right below the note above", name)
                        .isCloseTo(Math.max(wanted, free), org.assertj.core.data.Offset.offset(TOLERANCE));
                assertThat(note.path("left").asDouble())
                        .as("%s stands beside the text", name)
                        .isGreaterThan(600);
                pushed += wanted + TOLERANCE < top ? 1 : 0;
                free = note.path("bottom").asDouble() + GAP;
            }
            System.out.printf("%d notes, %d of them pushed down by the one above%n", notes.size(), pushed);
        }
    }

    /** Boxes of the notes in the order of the text; {@code mark} is where a note's top would be if it were alone. */
    private static JsonNode boxes(Page page) throws Exception {
        Object json = page.evaluate("""
                () => JSON.stringify([...document.querySelectorAll('.notes > .note')].map(note => {
                  const box = note.getBoundingClientRect();
                  const mark = document.querySelector(`[data-note="${note.id}"]`).getBoundingClientRect();
                  return { id: note.id, top: box.top + scrollY, bottom: box.bottom + scrollY, left: box.left,
                           mark: mark.top + scrollY - 4 };
                }))""");
        return new ObjectMapper().readTree(String.valueOf(json));
    }

    @Test
    void nothingMovesWhenNotesTakeTheirPlace(Ibid ibid, Chromium chromium) {
        for (int width : List.of(1280, 390)) {
            try (Visit visit = chromium.visit().signIn("ada")) {
                visit.page().setViewportSize(width, 900);
                visit.page().addInitScript("""
                        window.moved = 0;
                        new PerformanceObserver(list => list.getEntries().forEach(entry => { window.moved += entry.value; }))
                            .observe({ type: 'layout-shift', buffered: true });""");
                visit.open(reading(ibid));
                visit.page().waitForLoadState(LoadState.NETWORKIDLE);
                visit.page().waitForTimeout(500);
                double moved = ((Number) visit.page().evaluate("window.moved")).doubleValue();
                System.out.printf("layout shift at %d px: %.4f%n", width, moved);
                assertThat(moved).as("layout shift at " + width + " px").isLessThan(0.005);
            }
        }
    }

    @Test
    void withoutScriptsTheNotesStandBesideTheirParagraphs(Ibid ibid, Chromium chromium) {
        try (Visit visit = chromium.visitWithoutJavaScript().signIn("ada")) {
            visit.open(reading(ibid));
            assertThat(visit.page().locator(".notes > .note").count()).isGreaterThanOrEqualTo(NOTES);
            visit.page()
                    .locator(".notes > .note")
                    .all()
                    .forEach(note -> assertThat(note.isVisible()).isTrue());
        }
    }

    @Test
    void onAPhoneANoteOpensFromItsMarkAndTheKeyboardComesBackToIt(Ibid ibid, Chromium chromium) {
        try (Visit visit = chromium.visit().signIn("ada")) {
            Page page = visit.page();
            page.setViewportSize(390, 844);
            visit.open(reading(ibid));
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Note 3").setExact(true))
                    .first()
                    .focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#n3").isVisible()).isTrue();
            visit.accessible();
            page.keyboard().press("Escape");
            assertThat(page.locator("#n3").isVisible()).isFalse();
            assertThat(page.evaluate("document.activeElement.dataset.note")).isEqualTo("n3");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    /** Published once for all of these. */
    private static synchronized String reading(Ibid ibid) {
        if (reading.isEmpty()) {
            LongEssay essay = LongEssay.of(WORDS, NOTES);
            assertThat(essay.words()).isGreaterThanOrEqualTo(WORDS);
            assertThat(essay.notes()).isGreaterThanOrEqualTo(NOTES);
            FrontDoor desk = ibid.signedIn("ada");
            Teacher teacher = new Teacher(desk);
            String published = teacher.publish(essay.markdown(), "A long essay", "The Ibid authors");
            String course = teacher.newCourse("A long essay", "UTC");
            teacher.addReading(course, published);
            reading = desk.get(course)
                    .link("main a[href*=/readings/]")
                    .orElseThrow()
                    .replaceFirst("https?://[^/]+", "");
        }
        return reading;
    }
}
