package org.ibid.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.ibid.local.demo.Teacher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A teacher writes a question of every interaction by hand, and one of two parts, and fills a gap of the coverage map. */
@ExtendWith(WithIbid.class)
class WritingIT {
    @Test
    void everyInteractionIsWrittenKeptAndShownForReview(Ibid ibid, Chromium chromium) {
        String essay =
                new Teacher(ibid.signedIn("ada")).publish(Scene.sample("broad-street.md"), "Written by hand", "");
        new Teacher(ibid.signedIn("ada")).questions(essay);
        try (Visit visit = chromium.visit().signIn("ada")) {
            Page page = visit.page();
            for (String interaction : WrittenQuiz.INTERACTIONS) {
                visit.open(essay + "/items/new?interaction=" + interaction);
                write(page, interaction, "Written: " + interaction);
                keep(visit, interaction);
            }
            visit.open(essay + "/items/new?interaction=choice");
            write(page, "choice", "Written: two parts");
            page.locator("#proof").check();
            page.locator("button[value=check]").click();
            page.locator("[name=key-b]").first().check();
            keep(visit, "two parts");
            assertThat(page.locator(".question").innerText()).contains("Select the sentence");
            visit.accessible();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void questionOverTwoEssaysIsWrittenBySelectingInEither(Ibid ibid, Chromium chromium) {
        Teacher ada = new Teacher(ibid.signedIn("ada"));
        ada.publish("The ferry crossed twice a day.\n\nNobody paid for it.", "Ferries", "Somebody");
        String essay = ada.publish(Scene.sample("broad-street.md"), "Beside ferries", "");
        ada.questions(essay);
        try (Visit visit = chromium.visit().signIn("ada")) {
            Page page = visit.page();
            visit.open(essay + "/items/new?interaction=choice");
            page.locator("#beside").selectOption(new SelectOption().setLabel("Ferries"));
            page.locator("button[value=beside]").click();
            page.evaluate("""
                    () => getSelection().selectAllChildren(document.querySelector('[data-beside] p'))""");
            page.locator("[data-use=besideStimulus]").click();
            assertThat(page.locator("#besideStimulus").inputValue()).isEqualTo("The ferry crossed twice a day.");
            write(page, "choice", "Written: two essays");
            keep(visit, "two essays");
            assertThat(page.locator(".beside-passage mark").innerText()).isEqualTo("The ferry crossed twice a day.");
            visit.accessible();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static void keep(Visit visit, String what) {
        Page page = visit.page();
        page.locator("button[value=keep]").click();
        page.waitForURL(Pattern.compile(".*/items/[0-9a-f-]{36}.*"));
        assertThat(page.locator("#question-title").innerText()).isEqualTo("Written: " + what);
    }

    private static void write(Page page, String interaction, String stem) {
        page.locator("#stem").fill(stem);
        page.locator("#rationale").fill("The passage says so.");
        switch (interaction) {
            case "choice" -> {
                options(page, 3);
                page.locator("#key-a-b").check();
            }
            case "multipleChoice" -> {
                options(page, 4);
                page.locator("#key-a-a").check();
                page.locator("#key-a-c").check();
            }
            case "inlineChoice" -> {
                prompt(page, "It was the _____ that did it.");
                options(page, 3);
                page.locator("#key-a-a").check();
            }
            case "textEntry" -> {
                prompt(page, "It was the _____ that did it.");
                page.locator("#accepted-a").fill("pump");
            }
            case "numberEntry" -> page.locator("#accepted-a").fill("1854");
            case "dateEntry" -> page.locator("#accepted-a").fill("September 1854");
            case "gapMatch" -> {
                prompt(page, "First the _____, then the _____.");
                options(page, 3);
                page.locator("#key-a-g01").selectOption("g01=a");
                page.locator("#key-a-g02").selectOption("g02=b");
            }
            case "match" -> {
                options(page, 3);
                rows(page, 3);
                for (int i = 1; i <= 3; i++) {
                    page.locator("#key-a-r0" + i).selectOption("r0" + i + "=" + "abc".charAt(i - 1));
                }
            }
            case "order" -> options(page, 4);
            case "hottext" -> page.locator("[name=key-a]").first().check();
            case "textSelection" -> page.locator("#evidence").fill(firstSentence(page));
            case "shortAnswer" -> {
                page.locator("#model-a").fill("Because the pump was foul.");
                page.locator("#accepted-a").fill("pump\nfoul | dirty");
            }
            default -> page.locator("#accepted-a").fill("Names the claim.\nWeighs two sources.");
        }
    }

    private static String firstSentence(Page page) {
        String passage = page.locator("#passage option:checked").innerText();
        String opening = passage.substring(passage.indexOf(": ") + 2).replace(" …", "");
        return opening.substring(0, Math.min(40, opening.length()));
    }

    private static void prompt(Page page, String words) {
        page.locator("#prompt-a").fill(words);
    }

    private static void options(Page page, int count) {
        for (int i = 0; i < count; i++) {
            char id = (char) ('a' + i);
            page.locator("#option-a-" + id).fill("Possibility " + (i + 1));
        }
    }

    private static void rows(Page page, int count) {
        for (int i = 1; i <= count; i++) {
            page.locator("#row-a-r0" + i).fill("Line " + i);
        }
    }

    @Test
    void wordsSelectedInTheEssayAreUsedAndTheChecksSpeakWhileOneTypes(Ibid ibid, Chromium chromium) {
        String essay =
                new Teacher(ibid.signedIn("ada")).publish(Scene.sample("broad-street.md"), "Checked in writing", "");
        new Teacher(ibid.signedIn("ada")).questions(essay);
        try (Visit visit = chromium.visit().signIn("ada")) {
            Page page = visit.page();
            visit.open(essay + "/items/new?interaction=choice");
            page.evaluate("""
                    () => {
                      const block = document.querySelector('[data-essay] .passage-paragraph p');
                      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
                      let text = walker.nextNode();
                      while (text && text.data.trim().length < 30) text = walker.nextNode();
                      const range = document.createRange();
                      range.setStart(text, text.data.search(/\\S/));
                      range.setEnd(text, text.data.search(/\\S/) + 25);
                      getSelection().removeAllRanges();
                      getSelection().addRange(range);
                    }""");
            page.locator("[data-use=stimulus]").click();
            assertThat(page.locator("#stimulus").inputValue()).hasSizeGreaterThan(15);
            page.locator("#stem").pressSequentially("What");
            page.locator("[data-verdict-here] li").first().waitFor();
            assertThat(page.locator("[data-verdict-here]").innerText()).contains("Not ready to be kept");
            write(page, "choice", "What does the essay say of the pump?");
            page.locator("#key-a-a").check();
            page.locator("[data-verdict-here]", new Page.LocatorOptions().setHasText(Pattern.compile("check")))
                    .waitFor();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void gapOfTheCoverageMapIsFilled(Ibid ibid, Chromium chromium) {
        String essay = new Teacher(ibid.signedIn("ada")).publish(Scene.sample("soviet-power.md"), "Covered", "");
        new Teacher(ibid.signedIn("ada")).questions(essay);
        try (Visit visit = chromium.visit().signIn("ada")) {
            Page page = visit.page();
            visit.open(essay + "/coverage").accessible();
            visit.pictures("coverage");
            int rows = page.locator(".covered tbody tr").count();
            assertThat(rows).isGreaterThan(10);
            Locator bare = page.locator(".covered tr.bare").first();
            String passage = bare.getAttribute("id");
            bare.locator("button").click();
            page.waitForURL("**/coverage#*");
            assertThat(page.locator("main > [role=status]").innerText()).isNotBlank();
            page.locator("#" + passage).getByRole(AriaRole.LINK).click();
            page.locator("button[type=submit]").last().click();
            page.waitForURL("**/items/new?**");
            write(page, "choice", "Written: into the gap");
            keep(visit, "into the gap");
            visit.open(essay + "/coverage");
            assertThat(page.locator("#" + passage + ".bare").count()).isZero();
        }
    }
}
