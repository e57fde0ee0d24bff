package org.ibid.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.ibid.local.demo.Teacher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A teacher shares an essay's questions with a colleague, who reviews them until that is ended. */
@ExtendWith(WithIbid.class)
class SharingIT {
    private static final String TITLE = "Shared with Cora";
    private static final int NOT_FOUND = 404;

    @Test
    void colleagueReviewsAnEssayThatIsSharedUntilThatIsEnded(Ibid ibid, Chromium chromium) {
        String account = ibid.people().make("cora", "Cora", "Colleague", "teacher");
        Teacher teacher = new Teacher(ibid.signedIn("ada"));
        String essay = teacher.publish(Scene.sample("broad-street.md"), TITLE, "");
        teacher.questions(essay);
        try (Visit cora = chromium.visit().signIn(account);
                Visit ada = chromium.visit().signIn("ada")) {
            assertThat(status(cora, essay + "/items")).isEqualTo(NOT_FOUND);
            share(ada, essay, account + "@example.org");
            cora.open("/library").accessible();
            press(cora.page(), AriaRole.LINK, TITLE);
            cora.accessible();
            assertThat(status(cora, essay + "/draft")).isEqualTo(NOT_FOUND);
            approveTheFirst(cora, essay);
            assertThat(status(cora, essay + "/items/new")).isEqualTo(NOT_FOUND);
            ada.open(essay + "/items?state=APPROVED");
            ada.page().locator("ol.item-lines a").first().click();
            ada.page().locator(".history summary").click();
            assertThat(ada.page().locator(".events").innerText()).contains("Approved by Cora Colleague");
            ada.open(essay + "/sharing");
            press(ada.page(), AriaRole.BUTTON, "End sharing with Cora Colleague");
            assertThat(status(cora, essay + "/items")).isEqualTo(NOT_FOUND);
            assertThat(ada.complaints()).isEmpty();
        }
    }

    private static void share(Visit ada, String essay, String address) {
        ada.open(essay + "/sharing").accessible();
        ada.page().locator("#email").fill(address);
        press(ada.page(), AriaRole.BUTTON, "Share");
        assertThat(ada.page().locator("main tbody").innerText()).contains("Cora Colleague");
        ada.accessible();
        ada.pictures("sharing");
    }

    private static void approveTheFirst(Visit cora, String essay) {
        cora.open(essay + "/items");
        press(cora.page(), AriaRole.LINK, "Begin with the best");
        cora.accessible();
        assertThat(cora.page().locator("[data-edit]").count())
                .as("who may only review is offered no form to edit")
                .isZero();
        String before = cora.page().url();
        cora.page().keyboard().press("a");
        cora.page().waitForURL(url -> !url.equals(before));
    }

    private static void press(Page page, AriaRole role, String name) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
    }

    private static int status(Visit visit, String path) {
        Response response = visit.page().navigate(visit.address(path));
        return response == null ? 0 : response.status();
    }
}
