package org.ibid.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every page of the authorisation matrix, as its teacher, its student and a visitor see it, in every look: nothing that
 * axe objects to, nothing to scroll sideways for, no complaint of the browser. With {@code --full} every look by itself.
 */
@ExtendWith(WithIbid.class)
class EveryPageIT {
    private static final List<Someone> READERS =
            List.of(Someone.ANONYMOUS, Someone.ADMIN, Someone.STUDENT, Someone.OWNER);

    @Test
    void everyPageCanBeReadInEveryLook(Ibid ibid, Chromium chromium) {
        Campus campus = Campus.of(ibid);
        List<Look> looks = Boolean.getBoolean("ibid.full") ? Look.ALL : Look.SOME;
        SoftAssertions softly = new SoftAssertions();
        Set<String> looked = new HashSet<>();
        int seen = 0;
        for (Someone reader : READERS) {
            String kept = signedIn(chromium, campus, reader);
            Set<String> pages = pages(campus, reader);
            pages.removeIf(page -> !differs(page) && !looked.add(page));
            for (Look look : looks) {
                try (Visit visit = begun(chromium, look, kept)) {
                    for (String address : pages) {
                        seen += looksRight(softly, visit, address, reader, look) ? 1 : 0;
                    }
                }
            }
        }
        softly.assertAll();
        System.out.println("every page in every look: " + seen + " looks at pages");
        assertThat(seen).isGreaterThan(80);
    }

    /**
     * Once in some hundred looks the browser gives a visit in forced colours a palette of its own that cannot be read. What
     * is wrong with a page of ours is wrong in every visit, so that another is begun twice at most.
     */
    private static Visit begun(Chromium chromium, Look look, String kept) {
        Visit visit = chromium.visit(look.options().setStorageState(kept));
        for (int again = 0; again < 2 && look.forced() && unreadable(visit); again++) {
            visit.close();
            visit = chromium.visit(look.options().setStorageState(kept));
        }
        return visit;
    }

    private static boolean unreadable(Visit visit) {
        visit.page().navigate(visit.address("/"));
        boolean contrast = visit.objections().stream().anyMatch(o -> o.startsWith("color-contrast "));
        visit.complaints();
        return contrast;
    }

    /** What a reader would wait for is signed in once; empty for a visitor. */
    private static String signedIn(Chromium chromium, Campus campus, Someone reader) {
        try (Visit visit = chromium.visit()) {
            if (reader != Someone.ANONYMOUS) {
                visit.signIn(campus.account(reader));
            }
            return visit.page().context().storageState();
        }
    }

    private static Set<String> pages(Campus campus, Someone reader) {
        Set<String> pages = new LinkedHashSet<>();
        Map<String, String> names = campus.own().names();
        for (MatrixTable.Row row : MatrixTable.read().rows()) {
            if (row.route().shows() && row.expects(reader).equals("200")) {
                pages.add(Knock.to(row.route(), names, Map.of()).address());
            }
        }
        pages.add("/courses/" + UUID.randomUUID()); // what is not there
        return pages;
    }

    /** Pages of a course and the first page are other pages for a teacher than for a student; all others are alike. */
    private static boolean differs(String page) {
        return page.equals("/") || page.startsWith("/courses/") || page.startsWith("/attempts/");
    }

    /** False for what is no page. */
    private static boolean looksRight(SoftAssertions softly, Visit visit, String address, Someone reader, Look look) {
        Response response = visit.page().navigate(visit.address(address));
        String type = response == null ? "" : String.valueOf(response.headerValue("content-type"));
        if (!type.startsWith("text/html")) {
            return false;
        }
        String page = address + " (" + reader.column() + ", " + look.name() + ")";
        softly.assertThat(visit.objections()).as("axe on " + page).isEmpty();
        softly.assertThat(sideways(visit.page()))
                .as("to scroll sideways on " + page)
                .isEmpty();
        softly.assertThat(belowTheEnd(visit.page()))
                .as("pixels to scroll below the end of " + page)
                .isLessThanOrEqualTo(1);
        List<String> complaints = new ArrayList<>(visit.complaints());
        complaints.removeIf(complaint -> complaint.contains("status of 404")); // asked for
        softly.assertThat(complaints).as("complaints of the browser on " + page).isEmpty();
        return true;
    }

    /** How far one can scroll on below the last line of a page, or below the window where the page is shorter. */
    private static int belowTheEnd(Page page) {
        return ((Number) page.evaluate("""
                () => Math.round(document.documentElement.scrollHeight - Math.max(innerHeight,
                  scrollY + document.body.getBoundingClientRect().bottom))""")).intValue();
    }

    /** What stands out of the page at its side; tables scroll in a frame of their own. */
    private static List<?> sideways(Page page) {
        return (List<?>) page.evaluate("""
                () => document.documentElement.scrollWidth <= innerWidth + 1 ? [] :
                  [...document.querySelectorAll('body *')]
                    .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.table-scroll, pre'))
                    .slice(0, 3).map(e => e.outerHTML.slice(0, 120))""");
    }
}
