package org.ibid.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** Somebody who has a keyboard and nothing else, and who sees where it is at every step. */
final class Keyboard {
    /** More presses of the Tab key than anybody would put up with. */
    private static final int PATIENCE = 200;

    private final Page page;
    private int strokes;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Tabs on to what is named so, counted from where the keyboard is now. */
    Keyboard to(String name) {
        return to(Pattern.compile(Pattern.quote(name)));
    }

    Keyboard to(Pattern name) {
        for (int i = 0; i < PATIENCE; i++) {
            press("Tab");
            String here = seen();
            if (name.matcher(here).find()) {
                return this;
            }
        }
        throw new AssertionError("no way by keyboard to “" + name + "” on " + page.url());
    }

    /** Tabs on to this very field. */
    Keyboard to(Locator field) {
        for (int i = 0; i < PATIENCE; i++) {
            press("Tab");
            seen();
            if (Boolean.TRUE.equals(field.evaluate("field => field === document.activeElement"))) {
                return this;
            }
        }
        throw new AssertionError("no way by keyboard to " + field + " on " + page.url());
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        strokes++;
        return this;
    }

    /** Presses Enter on a link or a button and waits for the page behind it. */
    @SuppressWarnings("deprecation") // what replaces it must know the address beforehand
    Keyboard follow() {
        page.waitForNavigation(() -> press("Enter"));
        page.waitForLoadState();
        return this;
    }

    Keyboard type(String words) {
        page.keyboard().type(words);
        strokes += words.length();
        return this;
    }

    int strokes() {
        return strokes;
    }

    /** Name of what has the keyboard; fails when nobody can see that it has. */
    private String seen() {
        String[] found = String.valueOf(page.evaluate("""
                        () => {
                          const e = document.activeElement;
                          if (e === document.body) return '\\ttrue\\ttrue';
                          const style = getComputedStyle(e);
                          const box = e.getBoundingClientRect();
                          const name = e.getAttribute('aria-label') ?? e.labels?.[0]?.innerText ?? (e.innerText || e.value || e.id);
                          const marked = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
                          const points = [[box.left + 3, box.top + 3], [(box.left + box.right) / 2, (box.top + box.bottom) / 2],
                                          [box.right - 3, box.bottom - 3]];
                          const inSight = points.some(([x, y]) => {
                            const top = document.elementFromPoint(x, y);
                            return top && (e.contains(top) || top.contains(e));
                          });
                          return [name.replace(/\\s+/g, ' ').trim(), marked, inSight].join('\\t');
                        }""")).split("\t", 3);
        assertThat(found[1])
                .as("a visible focus on “%s” at %s", found[0], page.url())
                .isEqualTo("true");
        assertThat(found[2]).as("“%s” is in sight at %s", found[0], page.url()).isEqualTo("true");
        return found[0];
    }
}
