package org.ibid.local.endtoend;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The system's Chromium, driven by Playwright, whose driver ends it when this JVM ends. */
final class Chromium {
    private final Browser browser;
    private final Ibid ibid;

    private Chromium(Browser browser, Ibid ibid) {
        this.browser = browser;
        this.ibid = ibid;
    }

    static Chromium launched(Ibid ibid) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv().getOrDefault("IBID_CHROMIUM", "/usr/bin/chromium")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        return new Chromium(browser, ibid);
    }

    /** A window of its own, without cookies. */
    Visit visit() {
        return visit(new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    Visit visit(Browser.NewContextOptions look) {
        return new Visit(browser.newContext(look), ibid, true);
    }

    /** Nothing glides here: a browser without scripts is never told that a glide has ended. */
    Visit visitWithoutJavaScript() {
        return new Visit(
                browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 900)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setJavaScriptEnabled(false)),
                ibid,
                false);
    }
}
