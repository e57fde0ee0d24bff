package org.ibid.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a reader does in the reading room, in a real browser: mark, find, cite, go on elsewhere. */
@ExtendWith(WithIbid.class)
class ReaderIT {
    private static final String SELECT_WORDS = """
            (words) => {
              const nodes = document.createTreeWalker(document.querySelector('[data-essay]'), NodeFilter.SHOW_TEXT);
              for (let n = nodes.nextNode(); n; n = nodes.nextNode()) {
                const at = n.data.indexOf(words);
                if (at < 0) continue;
                getSelection().setBaseAndExtent(n, at, n, at + words.length);
                return true;
              }
              return false;
            }""";

    /** Every sentence that the server names, as the page's own counting cuts it out. */
    private static final String CUT_OUT = """
            async () => {
              const address = [...document.scripts].find(s => s.src.endsWith('/marks.js')).src.replace('marks.js', 'passages.js');
              const { read } = await import(address);
              const reply = await fetch(document.querySelector('[data-aloud]').dataset.aloud);
              return (await reply.json()).map(s => read(document.getElementById(s.passage)).text.slice(s.start, s.end));
            }""";

    @Test
    @SuppressWarnings("unchecked")
    void wordsAreMarkedWhereTheyStandAndStayThere(Ibid ibid, Chromium chromium) {
        Scene scene = Scene.set(ibid, "ada", "cleo", "Marks in the margin");
        try (Visit visit = chromium.visit().signIn("cleo")) {
            Page page = visit.open(scene.reading()).page();
            List<String> sentences = (List<String>) page.evaluate(CUT_OUT);
            assertThat(sentences)
                    .hasSizeGreaterThan(20)
                    .allMatch(words -> !words.isBlank() && words.equals(words.strip()));
            visit.accessible();

            String words = sentences.get(3).substring(0, 20);
            assertThat(page.evaluate(SELECT_WORDS, words)).isEqualTo(true);
            page.locator(".mark-tools [data-do=highlight]").click();
            Locator mark = page.locator("mark.mine").first();
            mark.waitFor();
            assertThat(mark.textContent()).isEqualTo(words);
            page.reload();
            assertThat(page.locator("mark.mine").first().innerText()).endsWith(words);

            clickWords(page, "mark.mine");
            page.locator(".mark-tools [data-do=remove]").waitFor();
            visit.accessible();
            page.locator(".mark-tools [data-do=remove]").click();
            page.locator("[data-marks-said] button").waitFor();
            assertThat(page.locator("mark.mine").count()).isZero();
            page.locator("[data-marks-said] button").click();
            page.locator("mark.mine").first().waitFor();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void aNoteIsWrittenByKeyboardAlone(Ibid ibid, Chromium chromium) {
        Scene scene = Scene.set(ibid, "ada", "cleo", "A note by keyboard");
        try (Visit visit = chromium.visit().signIn("cleo")) {
            Page page = visit.open(scene.reading()).page();
            page.locator(".passage-number").first().focus();
            page.keyboard().press("Enter");
            page.locator(".mark-tools").waitFor();
            visit.accessible();
            page.keyboard().press("Escape");
            assertThat(page.locator(".mark-tools").count()).isZero();
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("passage-number");

            page.keyboard().press("Enter");
            page.locator(".mark-tools [data-more]").focus();
            page.keyboard().press("Enter");
            page.locator("input[name=portion]").first().waitFor();
            visit.accessible();
            page.locator("input[name=portion]").first().focus();
            page.keyboard().press("Space");
            page.locator("#as-note").focus();
            page.keyboard().press("Space");
            page.locator("#note").focus();
            page.keyboard().type("Is this so?");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.locator("mark.mine-note").first().waitFor();
            visit.open(scene.reading() + "/marks").accessible();
            assertThat(page.locator(".mark-note").innerText()).isEqualTo("Is this so?");
        }
    }

    @Test
    void wordsAreFoundAndTheSettingsHoldWithoutLoadingThePageAgain(Ibid ibid, Chromium chromium) {
        Scene scene = Scene.set(ibid, "ada", "cleo", "Looking for words");
        try (Visit visit = chromium.visit().signIn("cleo")) {
            Page page = visit.open(scene.reading()).page();
            page.evaluate("window.samePage = true");
            page.locator("#find").fill("the");
            page.keyboard().press("Enter");
            page.waitForCondition(
                    () -> page.locator("[data-find-result]").innerText().startsWith("1 of "));
            page.locator("[data-way='1']").click();
            assertThat(page.locator("[data-find-result]").innerText()).startsWith("2 of ");
            page.locator("details.settings summary").click();
            page.locator("#set-theme").selectOption("dark");
            page.waitForCondition(() -> page.locator("[data-said]").innerText().equals("Kept."));
            assertThat(page.evaluate("window.samePage")).isEqualTo(true);
            visit.accessible();
            visit.open("/");
            assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
            assertThat(visit.complaints()).isEmpty();
            page.locator(".site-person a[href='/me']").click();
            visit.accessible();
            page.locator("#set-theme").selectOption("system");
            page.waitForCondition(() -> page.locator("[data-said]").innerText().equals("Kept."));
        }
    }

    @Test
    void readingGoesOnInAnotherBrowser(Ibid ibid, Chromium chromium) {
        Scene scene = Scene.set(ibid, "ada", "cleo", "Going on elsewhere");
        try (Visit here = chromium.visit().signIn("cleo");
                Visit there = chromium.visit().signIn("cleo")) {
            Page page = here.open(scene.reading()).page();
            page.mouse().move(600, 500);
            page.mouse().wheel(0, 2500);
            page.waitForRequest(
                    request -> request.url().endsWith("/position"),
                    new Page.WaitForRequestOptions().setTimeout(9000),
                    () -> page.mouse().wheel(0, 200));
            page.waitForCondition(() -> page.locator(".outline [aria-current]").count() == 1);
            Page other = there.open(scene.reading()).page();
            assertThat(other.locator(".resume a").innerText()).startsWith("Continue:");
            assertThat(here.complaints()).isEmpty();
        }
    }

    @Test
    void nothingStandsOutsideOfANarrowPage(Ibid ibid, Chromium chromium) {
        Scene scene = Scene.set(ibid, "ada", "cleo", "On a phone");
        try (Visit visit = chromium.visit().signIn("cleo")) {
            Page page = visit.page();
            page.setViewportSize(390, 800);
            for (String path : List.of("", "/marks", "/passages/p2", "?find=the")) {
                visit.open(scene.reading() + path);
                page.locator("details").evaluateAll("all => all.forEach(d => d.open = true)");
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as(path)
                        .isEqualTo(true);
                visit.accessible();
            }
        }
    }

    /** Clicks where the last words of an element really stand, which may be on another line than its beginning. */
    private static void clickWords(Page page, String selector) {
        page.locator(selector).first().scrollIntoViewIfNeeded();
        List<?> point = (List<?>) page.evaluate("""
                (selector) => {
                  const range = new Range();
                  range.selectNodeContents(document.querySelector(selector).lastChild);
                  const box = [...range.getClientRects()].at(-1);
                  return [box.left + box.width / 2, box.top + box.height / 2];
                }""", selector);
        page.mouse().click(((Number) point.get(0)).doubleValue(), ((Number) point.get(1)).doubleValue());
    }
}
