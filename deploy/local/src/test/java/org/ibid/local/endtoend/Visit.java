package org.ibid.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One person at one browser window; remembers every complaint of the browser: errors, refused scripts, dialogs. */
final class Visit implements AutoCloseable {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");

    /** A machine that does other things besides is no failure. */
    private static final double PATIENCE_MS = 90_000;

    private static final boolean FULL = Boolean.getBoolean("ibid.full");
    private static final @Nullable String FOR_DOCUMENTS = System.getProperty("ibid.pictures");

    private final BrowserContext context;
    private final Ibid ibid;
    private final Page page;
    private final boolean scripted;
    private final List<String> complaints = new ArrayList<>();

    Visit(BrowserContext context, Ibid ibid, boolean scripted) {
        this.scripted = scripted;
        this.context = context;
        this.ibid = ibid;
        context.setDefaultTimeout(PATIENCE_MS);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onDialog(dialog -> {
            complaints.add(page.url() + ": dialog " + dialog.message());
            dialog.dismiss();
        });
    }

    Page page() {
        return page;
    }

    boolean scripted() {
        return scripted;
    }

    /** Path of the page, without what follows a question mark or a hash. */
    String path() {
        return page.url().substring(ibid.webUrl().length()).replaceFirst("[?#].*", "");
    }

    String address(String path) {
        return ibid.webUrl() + path;
    }

    Visit open(String path) {
        page.navigate(address(path));
        return this;
    }

    Visit signIn(String account) {
        open("/sign-in");
        page.locator("#username").fill(account);
        page.locator("#password").fill(People.PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(url -> url.startsWith(ibid.webUrl()));
        return this;
    }

    /** Fails on any violation of WCAG 2.2 A and AA that axe can see, naming rule and element. */
    Visit accessible() {
        if (scripted) { // axe is a script
            assertThat(objections()).as("axe on " + page.url()).isEmpty();
        }
        return this;
    }

    /**
     * What axe objects to. The page is looked at from its top: on its way to a lit sentence a link is for a moment half
     * under the bar that stays, and too small.
     */
    List<String> objections() {
        page.evaluate("scrollTo({ top: 0, behavior: 'instant' })");
        // pages have no frames: what legacy mode leaves out, and a second page for each look with it
        List<Rule> violations = new AxeBuilder(page)
                .withTags(RULES)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
        return violations.stream()
                .map(rule -> rule.getId() + " (" + rule.getHelp() + "): "
                        + rule.getNodes().stream()
                                .map(node -> node.getHtml())
                                .limit(3)
                                .toList())
                .toList();
    }

    /** What the browser complained of since the last time somebody asked. */
    List<String> complaints() {
        List<String> heard = List.copyOf(complaints);
        complaints.clear();
        return heard;
    }

    /**
     * Pictures of the page for people to look at: wide and narrow, light and dark. In a full run the whole page, below
     * the tests' output; for {@code bin/pictures} what a window shows of it; else none, as they take minutes.
     */
    Visit pictures(String name) {
        if (FOR_DOCUMENTS == null && !FULL) {
            return this;
        }
        for (int width : List.of(1280, 390)) {
            page.setViewportSize(width, 900);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                String file = name + "-" + width + (scheme == ColorScheme.DARK ? "-dark" : "-light");
                if (FOR_DOCUMENTS != null && name.equals("reading")) {
                    // past the head, where the notes are
                    page.evaluate("document.querySelector('#p14').scrollIntoView({ behavior: 'instant' })");
                }
                page.screenshot(FOR_DOCUMENTS == null ? whole(file) : window(FOR_DOCUMENTS, file));
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1280, 900);
        return this;
    }

    /** What a screen reader is given of the page's main part, beside the pictures. */
    Visit transcript(String name) {
        if (FOR_DOCUMENTS != null) {
            page.waitForTimeout(500); // after the pictures the notes go back beside the text
            String tree = page.locator("main").ariaSnapshot();
            try {
                Files.writeString(
                        Path.of(FOR_DOCUMENTS, "..", "accessibility", name + "-transcript.txt")
                                .normalize(),
                        tree + "\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return this;
    }

    private static Page.ScreenshotOptions whole(String file) {
        Path picture = Ibid.TARGET.resolve("screenshots").resolve(file + ".png");
        return new Page.ScreenshotOptions().setFullPage(true).setPath(picture);
    }

    private static Page.ScreenshotOptions window(String folder, String file) {
        return new Page.ScreenshotOptions()
                .setType(ScreenshotType.JPEG)
                .setQuality(82)
                .setPath(Path.of(folder, file + ".jpg"));
    }

    @Override
    public void close() {
        context.close();
    }

    /** Waits for the page of this heading: what was pressed on the one before may take its time. */
    static void headed(Page page, String heading) {
        PlaywrightAssertions.assertThat(page.locator("h1"))
                .hasText(heading, new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE_MS));
    }
}
