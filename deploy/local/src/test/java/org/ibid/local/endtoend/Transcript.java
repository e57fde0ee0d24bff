package org.ibid.local.endtoend;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What a screen reader is given, page after page; kept beside the documents when their pictures are made. */
final class Transcript {
    private static final @Nullable String FOR_DOCUMENTS = System.getProperty("ibid.pictures");

    private final StringBuilder heard = new StringBuilder();
    private final boolean wanted;

    Transcript(boolean wanted) {
        this.wanted = wanted && FOR_DOCUMENTS != null;
    }

    void page(Page page) {
        if (wanted) {
            heard.append("# ").append(page.title()).append("\n\n");
            heard.append(page.locator("main").ariaSnapshot()).append("\n\n");
        }
    }

    void keepAs(String name) {
        if (!wanted) {
            return;
        }
        try {
            Files.writeString(
                    Path.of(String.valueOf(FOR_DOCUMENTS), "..", "accessibility", name + "-transcript.txt")
                            .normalize(),
                    heard.toString().strip() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
