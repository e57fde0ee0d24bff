package org.ibid.core.reading.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ibid.core.essay.CitedWork;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Footnote;

/** What holds of any notes, also of those that make no sense: citations of all kinds in any order, cut and joined. */
final class CitationLawsTest {

    @Provide
    Arbitrary<List<String>> notes() throws IOException {
        List<String> fragments = CitationsTest.fragments().toList();
        Arbitrary<String> citation = Arbitraries.of(fragments);
        Arbitrary<String> torn = citation.flatMap(
                c -> Arbitraries.integers().between(0, c.length()).map(end -> c.substring(0, end)));
        Arbitrary<String> note = Arbitraries.oneOf(citation, torn)
                .list()
                .ofMaxSize(4)
                .map(parts -> String.join("; ", parts).strip());
        return note.list().ofMaxSize(12);
    }

    @Property(tries = 400)
    void aCitationLiesInItsNoteAndPointsBackToOneThatPointsNowhere(@ForAll("notes") List<String> notes) {
        EssayText essay = essay(notes);
        Map<String, CitedWork> before = new HashMap<>();
        for (CitedWork work : CitedWorks.of(essay)) {
            assertThat(work.span().end())
                    .isLessThanOrEqualTo(essay.textOf(work.footnote()).length());
            assertThat(work.span().length()).isPositive();
            assertThat(work.confidence()).isBetween(0.0, 1.0);
            if (work.refersTo() != null) {
                assertThat(before).containsKey(work.refersTo());
                assertThat(before.get(work.refersTo()))
                        .extracting(CitedWork::refersTo)
                        .isNull();
            }
            before.put(work.id(), work);
        }
    }

    @Property(tries = 200)
    void readingAgainFindsTheSame(@ForAll("notes") List<String> notes) {
        assertThat(CitedWorks.of(essay(notes))).isEqualTo(CitedWorks.of(essay(notes)));
    }

    @Property(tries = 200)
    void whatComesLaterChangesNothingOfWhatWasRead(@ForAll("notes") List<String> notes) {
        List<CitedWork> all = CitedWorks.of(essay(notes));
        List<CitedWork> first = CitedWorks.of(essay(notes.subList(0, notes.size() / 2)));
        assertThat(all.subList(0, first.size())).isEqualTo(first);
    }

    @Property(tries = 200)
    void aBibliographyHasEachWorkOnceAndEveryNoteThatCitesIt(@ForAll("notes") List<String> notes) {
        List<CitedWork> works = CitedWorks.of(essay(notes));
        Bibliography bibliography = Bibliography.of(works);
        for (Bibliography.Entry one : bibliography.works()) {
            assertThat(one.notes()).doesNotHaveDuplicates().isNotEmpty();
            assertThat(bibliography.works())
                    .extracting(Bibliography.Entry::work)
                    .containsOnlyOnce(one.work());
        }
        HashSet<String> named = new HashSet<>();
        bibliography.works().forEach(e -> named.addAll(e.notes()));
        works.stream()
                .filter(w -> w.refersTo() == null && w.title() != null && w.form() == CitedWork.Form.FULL)
                .forEach(w -> assertThat(named).contains(w.footnote()));
    }

    private static EssayText essay(List<String> texts) {
        List<Footnote> notes = new ArrayList<>();
        for (String text : texts) {
            String number = Integer.toString(notes.size() + 1);
            notes.add(new Footnote("n" + number, number, text, List.of()));
        }
        return CitationsTest.essay(notes);
    }
}
