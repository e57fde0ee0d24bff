package org.ibid.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ibid.local.demo.Teacher;
import org.ibid.local.front.FrontDoor;
import org.ibid.local.front.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Texts that nobody hopes for. Each gets a page that a person understands, and nothing typed is lost. */
@ExtendWith(WithIbid.class)
class AwkwardPasteIT {

    @Test
    void anEmptyPasteIsAskedForAgain(Ibid ibid) {
        Page page = paste(ibid.signedIn("ada"), "  \n ");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().select(".error-summary").text()).contains("Paste the text");
    }

    @Test
    void fiveMegabytesAreRefusedWithTheirSizeAndComeBackWhole(Ibid ibid) {
        String sentence = "The committee met again on Tuesday and nothing was decided. ";
        String text = sentence.repeat(5 * 1024 * 1024 / sentence.length() + 1).strip();
        Page page = paste(ibid.signedIn("ada"), text);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().select(".error-summary").text()).contains("5 MB").contains("4 MB");
        assertThat(page.html().select("textarea[name=text]").text().strip()).isEqualTo(text);
    }

    @Test
    void aBinaryFileIsNamedAsOne(Ibid ibid, Chromium chromium) {
        byte[] noise = new byte[200_000];
        new Random(7).nextBytes(noise);
        try (Visit visit = chromium.visit().signIn("ada")) {
            visit.open("/library/new");
            visit.page().getByLabel("Paste the essay").fill("typed before choosing a file");
            visit.page()
                    .getByLabel("Or choose a file")
                    .setInputFiles(new FilePayload("x.bin", "application/octet-stream", noise));
            visit.page().getByText("See what Ibid understands").click();
            assertThat(visit.page().locator(".error-summary").innerText()).isNotBlank();
            assertThat(visit.page().getByLabel("Paste the essay").inputValue())
                    .isEqualTo("typed before choosing a file");
            visit.accessible();
        }
    }

    @Test
    void aTextWithoutNotesIsPreviewedWithoutThem(Ibid ibid) {
        Page page = paste(
                ibid.signedIn("ada"), "The bells\n\nThe bells of the town rang at six. Nobody had asked for them.\n");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("h1").text()).isEqualTo("What Ibid understood");
        assertThat(page.html().select("a.note-mark")).isEmpty();
    }

    @Test
    void fourHundredNotesAreAllTied(Ibid ibid) {
        String body = IntStream.rangeClosed(1, 400)
                .mapToObj(n -> "Statement number so and so was made in the archive by somebody who knew.[^" + n + "]")
                .collect(Collectors.joining("\n\n"));
        String notes = IntStream.rangeClosed(1, 400)
                .mapToObj(n -> "[^" + n + "]: A source of its own, p. " + n + ".")
                .collect(Collectors.joining("\n\n"));
        Page page = paste(ibid.signedIn("ada"), "# Many notes\n\n" + body + "\n\n" + notes + "\n");
        assertThat(page.status()).as(page.toString()).isEqualTo(200);
        assertThat(page.html().select("a.note-mark")).hasSize(400);
    }

    @Test
    void aTextFromRightToLeftIsSetFromRightToLeft(Ibid ibid) {
        Page page = paste(ibid.signedIn("ada"), """
                ---
                title: "מסה קצרה"
                author: "אלמוני"
                language: he
                ---

                זהו המשפט הראשון במסה.[^1] והנה השני.

                [^1]: הערה.
                """);
        assertThat(page.status()).as(page.toString()).isEqualTo(200);
        assertThat(page.html().select(".essay").attr("dir")).isEqualTo("rtl");
        assertThat(page.html().select("a.note-mark")).hasSize(1);
    }

    private static Page paste(FrontDoor door, String text) {
        return new Teacher(door).paste(text);
    }
}
