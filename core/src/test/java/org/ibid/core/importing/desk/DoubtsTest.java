package org.ibid.core.importing.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.Quotation;
import org.ibid.core.essay.Reading;
import org.ibid.core.essay.Span;
import org.ibid.core.essay.Voice;
import org.ibid.core.importing.EssayImporters;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.UnreadableEssay;
import org.ibid.core.reading.EssayReader;
import org.junit.jupiter.api.Test;

class DoubtsTest {

    private static final String MILL = """
            The mill on the river

            The mill was built in 1711 by two brothers who had never seen one.1 It ground rye for the whole valley until the
            flood.2 A visitor of that year found 3 stones and 40 sacks in it, and wrote nothing else down.

            A visitor

            Ada Brook came to the valley in the spring, and Ada Brook stayed a year. “The wheel has not turned since I came
            here, and nobody can say why,” wrote Ada Brook in her diary of that spring.3

            “We shall not grind again before the autumn,” it says on the door, and the door has stayed shut since then.

            “The water is low, and what there is of it is the bishop’s. That is all that anybody would tell me when I asked.

            Notes

            1. Parish book, leaf 12.
            2. The same, leaf 40.
            3. Ada Brook, Diary, p. 7.
            4. A note that nothing calls.
            """;

    private final Draft draft = Draft.of(MILL);

    /** A text as it is imported and read. */
    private record Draft(DraftBase base, DraftText text, Reading reading) {
        static Draft of(String source) {
            try {
                DraftBase base = DraftBase.imported(
                        EssayImporters.read(new ImportSource("", source.getBytes(StandardCharsets.UTF_8)), "text"));
                return of(base, DraftText.of(base));
            } catch (UnreadableEssay e) {
                throw new AssertionError(e);
            }
        }

        static Draft of(DraftBase base, DraftText text) {
            Reading reading = new EssayReader().read(text.text(), "en");
            return new Draft(base, text, Corrections.on(reading, text.corrections()));
        }

        List<Doubt> doubts() {
            return Doubts.of(base, text, reading, List.of("A. Writer"));
        }

        Doubt doubt(Doubt.Kind kind) {
            return doubts().stream()
                    .filter(d -> d.kind() == kind)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no " + kind + " among " + doubts()));
        }

        Draft after(Settlement settlement) {
            return of(base, text.after(settlement));
        }

        Draft after(Doubt doubt, String way) {
            return after(Objects.requireNonNull(choice(doubt, way).settlement()));
        }

        String words(Doubt doubt) {
            return doubt.span().in(text.text().textOf(doubt.footnote()));
        }
    }

    private static Doubt.Choice choice(Doubt doubt, String way) {
        return doubt.choices().stream()
                .filter(c -> c.way().equals(way))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + way + " in " + doubt.choices()));
    }

    @Test
    void theMostDoubtfulPlaceComesFirst() {
        assertThat(draft.doubts())
                .isSortedAccordingTo(Comparator.comparingDouble(Doubt::confidence))
                .hasSize(5);
    }

    @Test
    void whatIsSaidToBeRightAsItIsIsDoubtfulNoMore() {
        Draft now = draft;
        for (int settled = 0; !now.doubts().isEmpty(); settled++) {
            int before = now.doubts().size();
            Doubt first = now.doubts().getFirst();
            now = now.after(Objects.requireNonNull(first.choices().getFirst().settlement()));
            assertThat(now.doubts()).as("%s", first).hasSizeLessThan(before);
            assertThat(settled).isLessThan(50);
        }
    }

    @Test
    void aNoteThatNothingCallsIsDoubtful() {
        Doubt doubt = draft.doubt(Doubt.Kind.NOTE_UNCALLED);
        assertThat(doubt.said()).containsExactly("4");
        assertThat(draft.words(doubt)).isEqualTo("A note that nothing calls.");
    }

    @Test
    void aLineThatOnlyLooksLikeAHeadingMayBeAParagraph() {
        Doubt doubt = draft.doubt(Doubt.Kind.BLOCK);
        assertThat(draft.words(doubt)).isEqualTo("A visitor");
        Draft after = draft.after(doubt, "paragraph");
        assertThat(after.text().text().block(Objects.requireNonNull(doubt.passage())))
                .get()
                .isInstanceOf(Block.Paragraph.class);
        assertThat(after.doubts()).noneMatch(d -> d.kind() == Doubt.Kind.BLOCK);
    }

    @Test
    void whatIsSettledIsNotAskedAgainInTheSecondHalfOfAPassageThatIsCutNorWhenItIsJoinedAgain() {
        Draft quiet = Draft.of(MILL.replace("“The water", "It was quiet in the valley. “The water"));
        Doubt words = quiet.doubt(Doubt.Kind.UNCLOSED);
        String passage = Objects.requireNonNull(words.passage());
        Draft settled = quiet.after(
                new Settlement.Kept(Doubt.Kind.UNCLOSED, passage, words.span().start()));
        assertThat(settled.doubts()).hasSize(quiet.doubts().size() - 1);

        Draft two = settled.after(new Settlement.Split(passage, words.span().start() - 1));
        assertThat(two.doubts()).hasSameSizeAs(settled.doubts());
        Draft one = two.after(new Settlement.Joined(passage));
        assertThat(one.doubts())
                .extracting(Doubt::id)
                .containsExactlyElementsOf(
                        settled.doubts().stream().map(Doubt::id).toList());
    }

    @Test
    void halvesOfALineOfWhichSomebodySaidThatItIsAHeadingAreNotAskedAbout() {
        Doubt line = draft.doubt(Doubt.Kind.BLOCK);
        Draft settled = draft.after(line, "heading");
        int cut = settled.text().text().canonical().indexOf(' ', line.span().start());

        Draft two = settled.after(new Settlement.Split(Objects.requireNonNull(line.passage()), cut));
        assertThat(two.doubts()).noneMatch(d -> d.kind() == Doubt.Kind.BLOCK);
    }

    @Test
    void aFormatThatSaysWhatAHeadingIsLeavesNoDoubtAboutIt() {
        DraftBase said = new DraftBase(
                1, DraftBase.Origin.IMPORTED, "docx", draft.base().text(), List.of(), List.of(), List.of(), List.of());
        assertThat(Doubts.of(said, draft.text(), draft.reading(), List.of()))
                .noneMatch(d -> d.kind() == Doubt.Kind.BLOCK);
    }

    @Test
    void aSpeakerWhoIsNamedIsTheOnlyVoiceAndSure() {
        Doubt doubt = draft.doubt(Doubt.Kind.SPEAKER);
        Draft after = draft.after(new Settlement.Speaks(null, doubt.span(), "Ada Brook"));
        Voice voice = quotation(after, doubt.span()).voices().getFirst();
        assertThat(voice.who()).isEqualTo("Ada Brook");
        assertThat(voice.person()).isNotNull();
        assertThat(voice.confidence()).isEqualTo(1);
        assertThat(voice.rule()).isEqualTo(Corrections.TEACHER);
        assertThat(after.doubts()).noneMatch(d -> d.id().equals(doubt.id()));
    }

    @Test
    void nobodyIsAVoiceOfNobodyAndNoDoubt() {
        Doubt doubt = draft.doubt(Doubt.Kind.SPEAKER);
        Draft after = draft.after(doubt, "nobody");
        assertThat(quotation(after, doubt.span()).voices())
                .hasSize(1)
                .noneMatch(Voice::sure)
                .allMatch(v -> v.who() == null);
        assertThat(after.doubts()).noneMatch(d -> d.id().equals(doubt.id()));
    }

    @Test
    void aSpeakerIsFoundByTheWordsAgainWhenTheTextMovesOrIsWrittenAnew() {
        Doubt doubt = draft.doubt(Doubt.Kind.SPEAKER);
        String words = draft.words(doubt);
        Draft named = draft.after(new Settlement.Speaks(null, doubt.span(), "The miller"));
        Draft moved = named.after(new Settlement.NotAMarker("n1", reference(named, "n1"), " 1"));
        assertThat(speaker(moved, words)).isEqualTo("The miller");

        Draft rewritten = Draft.of("A line that was not there before.\n\n" + MILL);
        DraftBase base =
                rewritten.base().rewritten(rewritten.base().text(), named.text().corrections());
        assertThat(speaker(Draft.of(base, DraftText.of(base)), words)).isEqualTo("The miller");
    }

    @Test
    void wordsThatAreGoneTakeTheirSpeakerWithThem() {
        Doubt doubt = draft.doubt(Doubt.Kind.SPEAKER);
        Draft named = draft.after(new Settlement.Speaks(null, doubt.span(), "The miller"));
        Draft other = Draft.of("Quite another text, which has nothing to do with it.");
        DraftBase base =
                other.base().rewritten(other.base().text(), named.text().corrections());
        assertThat(DraftText.of(base).corrections()).isEmpty();
        assertThat(base.corrections()).hasSize(1);
        assertThat(DraftText.of(base).problems())
                .extracting(ImportProblem::code, ImportProblem::start)
                .containsExactly(tuple("correction-lost", null));
    }

    @Test
    void anUnclosedQuotationEndsWhereItIsSaidToEnd() {
        Doubt doubt = draft.doubt(Doubt.Kind.UNCLOSED);
        Draft after = draft.after(doubt, "end-here");
        Quotation quotation = quotation(after, doubt.span());
        assertThat(quotation.unclosed()).isFalse();
        assertThat(quotation.span().end()).isNotEqualTo(doubt.span().end());
        assertThat(after.doubts()).noneMatch(d -> d.kind() == Doubt.Kind.UNCLOSED);
    }

    @Test
    void theFigureOfAMarkerGoesBackAsItWasPrinted() {
        int offset = reference(draft, "n2");
        Draft after = draft.after(new Settlement.NotAMarker("n2", offset, "2"));
        assertThat(after.text().text().canonical()).contains("until the flood.2 A visitor");
        assertThat(after.text().text().footnotes()).extracting(Footnote::id).containsExactly("n1", "n3", "n2", "n4");
    }

    @Test
    void aFigureInTheTextBecomesTheMarkerOfTheNoteThatWaits() {
        int at = draft.text().text().canonical().indexOf("40 sacks");
        Draft after = draft.after(new Settlement.Marker(new Span(at, at + 2), "n4", "4"));
        assertThat(after.text().text().canonical()).contains("3 stones and sacks in it");
        assertThat(after.text().text().references())
                .anyMatch(r -> r.footnote().equals("n4") && r.offset() == at - 1 && r.confidence() == 1);
        assertThat(after.text().text().footnotes()).extracting(Footnote::id).containsExactly("n1", "n2", "n4", "n3");
        assertThat(after.doubts()).noneMatch(d -> d.kind() == Doubt.Kind.NOTE_UNCALLED);
    }

    @Test
    void aFigureThatLooksLikeAMarkerAndWasLeftIsDoubtful() {
        Draft glued = Draft.of(MILL.replace("nothing else down.", "nothing else down.17"));
        Doubt doubt = glued.doubt(Doubt.Kind.FIGURE);
        assertThat(glued.words(doubt)).isEqualTo("17");
        Draft after = glued.after(doubt, "new-note");
        assertThat(after.text().text().canonical())
                .contains("nothing else down.")
                .doesNotContain("down.17");
        assertThat(after.doubts()).noneMatch(d -> d.kind() == Doubt.Kind.FIGURE);
    }

    @Test
    void manyNotesWithoutWordsAreOneDoubt() {
        String called = MILL.substring(0, MILL.indexOf("Notes"))
                .replace("shut since then.", "shut since then.4 It is green.5 It is old.6");
        Doubt doubt = Draft.of(called).doubt(Doubt.Kind.NOTE_MISSING);
        assertThat(doubt.why()).isEqualTo("many-missing");
        assertThat(doubt.said().getFirst()).isEqualTo("6");
    }

    @Test
    void likePlacesAreSettledTheSameWayAndUndoneAtOnce() {
        Draft three = Draft.of(
                MILL.replace("A visitor\n", "A visitor\n\nWho came in spring\n")
                        .replace(
                                "Notes\n",
                                "What it says on the door\n\nThe door is of oak and has two bolts, of which one is"
                                        + " broken, and nobody has mended it in the years since the flood came down.\n\nNotes\n"));
        Doubt settled = three.doubt(Doubt.Kind.BLOCK);
        Draft one = three.after(settled, "paragraph");
        long like = one.doubts().stream().filter(d -> d.like(settled)).count();
        assertThat(like).isPositive();
        Settlement.Together together = Doubts.alike(one.doubts(), settled, choice(settled, "paragraph"))
                .orElseThrow();
        assertThat(together.places()).isEqualTo((int) like);
        Draft all = one.after(together);
        assertThat(all.doubts()).noneMatch(d -> d.like(settled));
        assertThat(Doubts.alike(all.doubts(), settled, choice(settled, "paragraph")))
                .isEmpty();
    }

    @Test
    void markersThatArePutBackTogetherEachGoToTheirPlace() {
        Settlement.Together together = new Settlement.Together(List.of(
                new Settlement.NotAMarker("n3", reference(draft, "n3"), "3"),
                new Settlement.NotAMarker("n2", reference(draft, "n2"), "2"),
                new Settlement.NotAMarker("n1", reference(draft, "n1"), "1")));
        assertThat(draft.after(together).text().text().canonical())
                .contains("seen one.1 It")
                .contains("flood.2 A")
                .contains("that spring.3");
    }

    @Test
    void everythingInAPassageCanBeSettledDoubtfulOrNot() {
        Block first = draft.text().text().blocks().getFirst();
        List<Doubt> about = Doubts.about(first.passageId(), draft.text(), draft.reading(), List.of());
        assertThat(about).extracting(Doubt::kind).contains(Doubt.Kind.BLOCK, Doubt.Kind.MARKER, Doubt.Kind.FIGURE);
        assertThat(about.getFirst().choices()).noneMatch(c -> c.way().equals(first.kind()));
    }

    @Test
    void whatDoesNotFitTheTextIsRefused() {
        DraftText text = draft.text();
        List<Settlement> unfit = List.of(
                new Settlement.NotAMarker("n1", 0, "1"),
                new Settlement.NotAMarker("n99", 0, "1"),
                new Settlement.Marker(new Span(0, 100_000), "n1", "1"),
                new Settlement.Marker(new Span(0, 0), "n1", "1"),
                new Settlement.Calls("n1", reference(draft, "n1"), "n99"),
                new Settlement.OfKind("p99", BlockKind.VERSE, 1),
                new Settlement.Joined(text.text().blocks().getLast().passageId()),
                new Settlement.Split("p1", 0),
                new Settlement.Speaks(null, new Span(5, 5), "Ada"),
                new Settlement.Speaks(null, new Span(5, 9), " "),
                new Settlement.Ends("n99", new Span(0, 3)),
                new Settlement.Notes(List.of(new Footnote("n99", "99", "words", List.of()))));
        unfit.forEach(settlement -> assertThatThrownBy(() -> text.after(settlement))
                .as("%s", settlement)
                .isInstanceOf(Inapplicable.class));
    }

    private static Quotation quotation(Draft of, Span span) {
        return of.reading().quotations().stream()
                .filter(q -> q.footnote() == null && q.span().start() == span.start())
                .findFirst()
                .orElseThrow();
    }

    private static String speaker(Draft of, String words) {
        return of.reading().quotations().stream()
                .filter(q -> q.span().in(of.text().text().textOf(q.footnote())).equals(words))
                .flatMap(q -> q.voices().stream())
                .map(v -> String.valueOf(v.who()))
                .findFirst()
                .orElse("nobody");
    }

    private static int reference(Draft of, String note) {
        return of.text().text().references().stream()
                .filter(r -> r.footnote().equals(note))
                .findFirst()
                .orElseThrow()
                .offset();
    }
}
