package org.ibid.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The import desk in a browser: a file of every format, and doubtful places that are settled by keyboard alone. */
@ExtendWith(WithIbid.class)
class ImportDeskIT {

    private static final String DOUBTFUL = """
            The mill on the river

            The mill was built in 1711 by two brothers who had never seen one.1 It ground rye for the whole valley until
            the flood came.2 A visitor of that year found three stones in it, and wrote nothing else down.3

            A visitor

            Ada Brook came to the valley in the spring, and Ada Brook stayed a year. “The wheel has not turned since I came
            here, and nobody can say why,” wrote Ada Brook in her diary of that spring. The miller was away.

            A miller

            “We shall not grind again before the autumn,” it says on the door, and the door has stayed shut since then. It is
            of oak, and it has two bolts, of which one is broken.4

            A door

            “The water is low, and what there is of it is the bishop’s,” it says under that, in another hand, and nobody in
            the valley has ever found out whose hand it was, or in which year it wrote.
            """;

    @Test
    void aFileOfEveryFormatIsUnderstoodWithItsNote(Ibid ibid, Chromium chromium) {
        SoftAssertions softly = new SoftAssertions();
        try (Visit visit = chromium.visit().signIn("ada")) {
            for (FilePayload file : SmallFiles.all()) {
                visit.open("/library/new");
                visit.page().getByLabel("Or choose a file").setInputFiles(file);
                visit.page().getByText("See what Ibid understands").click();
                softly.assertThat(visit.page().locator("h1").innerText())
                        .as(file.name)
                        .isEqualTo("What Ibid understood");
                String text = visit.page().locator("main").innerText();
                softly.assertThat(text).as(file.name).contains(SmallFiles.WORDS).contains(SmallFiles.NOTE);
                softly.assertThat(visit.page()
                                .locator(".essay a[role=doc-noteref]")
                                .count())
                        .as("markers in " + file.name)
                        .isPositive();
            }
            softly.assertThat(visit.complaints()).isEmpty();
        }
        softly.assertAll();
    }

    @Test
    void placesAreSettledByKeyboardAloneWithTheirLikeAndTheLastIsTakenBack(Ibid ibid, Chromium chromium) {
        try (Visit visit = chromium.visit().signIn("ada")) {
            new Desk(visit).paste(DOUBTFUL);
            visit.pictures("import-desk");
            Page page = visit.page();
            int all = page.locator(".doubt-list li").count();
            assertThat(all).isGreaterThan(5);

            press(page, "1", "1 of " + all);
            press(page, "1", "2 of " + all);
            while (!page.locator(".doubt h3").innerText().equals("What kind of passage?")) {
                String before = page.url();
                page.keyboard().press("j");
                page.waitForURL(url -> !url.equals(before));
            }
            press(page, "2", "3 of " + all);
            assertThat(page.locator("[data-alike]").innerText()).contains("like it the same way");
            page.keyboard().press("a");
            page.locator("[data-alike]").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            String alike = progress(page);
            assertThat(alike).doesNotStartWith("3 of");
            visit.accessible();

            page.reload();
            assertThat(progress(page)).isEqualTo(alike);
            page.keyboard().press("u");
            page.locator(".doubts-progress span", new Page.LocatorOptions().setHasText("3 of " + all))
                    .waitFor();

            String essay = new Desk(visit).publish("The mill on the river", "A. Writer");
            visit.open(essay + "/versions/1");
            assertThat(page.locator("main").innerText()).contains("It ground rye for the whole valley");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static void press(Page page, String key, String progress) {
        page.keyboard().press(key);
        page.locator(".doubts-progress span", new Page.LocatorOptions().setHasText(progress))
                .waitFor();
    }

    private static String progress(Page page) {
        return page.locator(".doubts-progress span").innerText();
    }

    @Test
    void withoutScriptsEveryChoiceIsAButton(Ibid ibid, Chromium chromium) {
        try (Visit visit = chromium.visitWithoutJavaScript().signIn("ada")) {
            new Desk(visit).paste(DOUBTFUL);
            Page page = visit.page();
            int all = page.locator(".doubt-list li").count();
            page.locator(".settle button[data-key='1']").first().click();
            assertThat(progress(page)).isEqualTo("1 of " + all + " settled");
            page.locator("[data-undo] button").click();
            assertThat(progress(page)).isEqualTo("0 of " + all + " settled");
        }
    }
}
