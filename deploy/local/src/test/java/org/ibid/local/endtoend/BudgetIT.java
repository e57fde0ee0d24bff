package org.ibid.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ibid.local.demo.Student;
import org.ibid.local.front.Form;
import org.ibid.local.front.FrontDoor;
import org.ibid.local.front.Page;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What taking a quiz costs the database, over both services, counted in PostgreSQL's own log. */
@ExtendWith(WithIbid.class)
class BudgetIT {
    private static final int ITEMS = 20;
    private static final int PAGES = 4;
    private static final int SAVE = 6;

    /** A few above what it takes, and below the sixty that are aimed at. */
    private static final int JOURNEY = 54;

    private static final int JOURNEY_BY_SINGLE_SAVES = 104;

    @Test
    void aSaveAndAJourneyKeepToTheirBudgets(Ibid ibid) throws Exception {
        String assignment = quizOnFourPages(ibid);
        Journey warm = journey(ibid, assignment);
        warm.byForm(new ArrayList<>());
        Journey single = journey(ibid, assignment);
        Journey paged = journey(ibid, assignment);
        try (StatementLog log = StatementLog.open(ibid)) {
            List<Integer> saves = new ArrayList<>();
            int bySingleSaves =
                    log.during(() -> single.bySingleSaves(log, saves)).size();
            List<String> steps = new ArrayList<>();
            List<String> byForm = log.during(() -> paged.byForm(steps));
            System.out.printf(
                    "statements: %s for a save, %d for %d items on %d pages, %d with every item saved singly%n",
                    saves.stream().distinct().sorted().toList(), byForm.size(), ITEMS, PAGES, bySingleSaves);
            // a poll in the background may fall into one of them, not into all
            assertThat(saves.stream().sorted().limit(saves.size() / 2)).allMatch(count -> count > 0 && count <= SAVE);
            assertThat(byForm).hasSizeBetween(PAGES, JOURNEY);
            assertThat(bySingleSaves).isBetween(ITEMS, JOURNEY_BY_SINGLE_SAVES);
        }
    }

    /** Written by hand: how many questions are made of an essay is not what is measured here. */
    private static String quizOnFourPages(Ibid ibid) {
        List<String> interactions = IntStream.range(0, ITEMS)
                .mapToObj(i -> List.of("choice", "hottext", "textEntry").get(i % 3))
                .toList();
        WrittenQuiz quiz = WrittenQuiz.of(
                ibid, "Budget", interactions, "PRACTICE", Map.of("perPage", Integer.toString(ITEMS / PAGES)));
        new Student(ibid.signedIn("dan")).join(quiz.joinAddress());
        return quiz.assignment();
    }

    private static Journey journey(Ibid ibid, String assignment) {
        return new Journey(ibid.signedIn("dan"), assignment);
    }

    /** From the door of the quiz to its receipt, signed in before. */
    private record Journey(FrontDoor learner, String assignment) {

        Page byForm(List<String> steps) {
            Page page = new Student(learner).start(assignment);
            for (int n = 1; n <= PAGES; n++) {
                Form form = answered(page);
                page = learner.send(form.with("do", n < PAGES ? "page." + (n * ITEMS / PAGES + 1) : "check"));
                assertThat(page.status()).as(page.toString()).isEqualTo(200);
                steps.add(page.address().toString());
            }
            return handedIn(page);
        }

        Page bySingleSaves(StatementLog log, List<Integer> saves) throws Exception {
            Page page = new Student(learner).start(assignment);
            String attempt = page.address().getPath();
            for (int n = 1; n <= PAGES; n++) {
                for (Element slot : page.html().select("fieldset.slot")) {
                    int number = Integer.parseInt(slot.select(".part").get(0).attr("data-slot"));
                    Page here = page;
                    saves.add(log.during(() -> save(here, number)).size());
                }
                page = learner.get(attempt + (n < PAGES ? "?page=" + (n * ITEMS / PAGES + 1) : "/check"));
            }
            return handedIn(page);
        }

        private Page save(Page page, int slot) {
            Page reply = Answers.put(learner, page, slot, Answers.save(page, slot, 0, 0));
            assertThat(reply.status()).as(reply.body()).isEqualTo(200);
            return reply;
        }

        /** Every part of the page with something in it. */
        private static Form answered(Page page) {
            Form form = page.form("form.attempt");
            for (Element part : page.html().select(".part")) {
                Elements options = part.select("input[type=radio], input[type=checkbox]");
                form = options.isEmpty()
                        ? form.with(part.select("input[type=text]").attr("name"), "0")
                        : form.with(options.attr("name"), options.attr("value"));
            }
            return form;
        }

        private Page handedIn(Page check) {
            Page receipt = learner.send(check.form("form[action$=/submission]"));
            assertThat(receipt.html().select("[data-kept]").text()).startsWith(ITEMS + " of " + ITEMS);
            return receipt;
        }
    }
}
