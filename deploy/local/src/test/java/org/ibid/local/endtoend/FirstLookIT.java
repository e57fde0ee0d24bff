package org.ibid.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithIbid.class)
class FirstLookIT {

    @Test
    void aVisitorIsToldWhatIbidIsAndATeacherSignsInAndOut(Chromium chromium) {
        try (Visit visit = chromium.visit()) {
            visit.open("/").accessible().pictures("welcome");
            visit.signIn("ada").accessible();
            assertThat(visit.page().locator("header").innerText()).contains("Ada Brook");
            visit.page().getByText("Sign out").click();
            assertThat(visit.page().locator("header").innerText()).contains("Sign in");
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
