package org.ibid.local.endtoend;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** A way of answering. What is answered is the same in each: see {@link ThirteenIT}. */
interface Hand {
    /** Chooses or ticks. */
    void mark(Locator box);

    void choose(Locator list, String label);

    void write(Locator field, String words);

    void press(Locator button);

    /** Goes on to the page behind a button or a link. */
    void follow(Locator way);

    /** By clicks of a mouse, or by a finger's taps. */
    record Pointer(Page page, boolean finger) implements Hand {
        @Override
        public void mark(Locator box) {
            String id = box.getAttribute("id");
            Locator label = id == null ? box.locator("xpath=..") : page.locator("label[for=\"" + id + "\"]");
            press(label);
        }

        @Override
        public void choose(Locator list, String label) {
            list.selectOption(new SelectOption().setLabel(label));
        }

        @Override
        public void write(Locator field, String words) {
            press(field);
            field.pressSequentially(words);
        }

        @Override
        public void press(Locator button) {
            if (finger) {
                button.tap();
            } else {
                button.click();
            }
        }

        @Override
        @SuppressWarnings("deprecation") // what replaces it must know the address beforehand
        public void follow(Locator way) {
            page.waitForNavigation(() -> press(way));
            page.waitForLoadState();
        }
    }

    /** Without a pointer, and by what a screen reader says of each stop. */
    record Keys(Keyboard keyboard) implements Hand {
        @Override
        public void mark(Locator box) {
            if ("radio".equals(box.getAttribute("type"))) {
                Locator group = box.page().locator("input[name=\"" + box.getAttribute("name") + "\"]");
                keyboard.to(group.first());
                keyboard.press("Space");
                for (int i = 0; i < group.count() && !box.isChecked(); i++) {
                    keyboard.press("ArrowDown");
                }
            } else {
                keyboard.to(box).press("Space");
            }
        }

        @Override
        public void choose(Locator list, String label) {
            keyboard.to(list);
            int options = list.locator("option").count();
            for (int i = 0; i < options && !label.equals(chosen(list)); i++) {
                keyboard.press("ArrowDown");
            }
        }

        private static Object chosen(Locator list) {
            return list.evaluate("list => list.selectedOptions[0].label");
        }

        @Override
        public void write(Locator field, String words) {
            keyboard.to(field).type(words);
        }

        @Override
        public void press(Locator button) {
            if (!Boolean.TRUE.equals(button.evaluate("button => button === document.activeElement"))) {
                keyboard.to(button);
            }
            keyboard.press("Enter");
        }

        @Override
        public void follow(Locator way) {
            keyboard.to(way).follow();
        }
    }

    /** The line's buttons until all stand in the order of their words. */
    default void sort(Locator part, List<String> lines) {
        for (int place = 0; place < lines.size(); place++) {
            Locator line = part.locator("[data-line]", new Locator.LocatorOptions().setHasText(lines.get(place)));
            while (!line.evaluate("line => [...line.parentElement.children].indexOf(line)")
                    .equals(place)) {
                press(line.locator("[data-by='-1']"));
            }
        }
        Locator keep = part.locator("[data-keep-order]");
        if (keep.isVisible()) {
            press(keep);
        }
    }

    static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
