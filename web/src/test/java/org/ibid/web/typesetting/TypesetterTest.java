package org.ibid.web.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Span;
import org.ibid.core.essay.Voice;
import org.ibid.web.typesetting.Inline.Form;
import org.junit.jupiter.api.Test;

class TypesetterTest {

    @Test
    void aMarkerStandsBetweenTheWordsItStandsBetween() {
        EssayPage page = set(new EssayBuilder()
                .paragraph("The soldiers voted.^n1^ Then they left.")
                .note("n1", "Wade, p. 4."));

        List<Inline> line = firstLine(page);

        assertThat(line).extracting(Inline::form).containsExactly(Form.TEXT, Form.MARKER, Form.TEXT);
        assertThat(line.get(1).address()).isEqualTo("n1");
        assertThat(line.get(1).id()).isEqualTo("ref-n1");
        assertThat(line.getFirst().text()).isEqualTo("The soldiers voted.");
    }

    @Test
    void aNoteStandsWithThePassageThatCallsItFirstAndKnowsEveryWayBack() {
        EssayPage page = set(new EssayBuilder()
                .paragraph("First.^n1^")
                .paragraph("Again.^n1^ And another.^n2^")
                .note("n1", "One.")
                .note("n2", "Two."));

        Note first = page.groups().getFirst().notes().getFirst();

        assertThat(first.references()).containsExactly("ref-n1", "ref-n1-2");
        assertThat(first.furtherReferences()).containsExactly("ref-n1-2");
        assertThat(page.groups().get(1).notes()).extracting(Note::id).containsExactly("n2");
    }

    @Test
    void aNoteHasItsParagraphs() {
        EssayPage page = set(new EssayBuilder().paragraph("Text.^n1^").note("n1", "First part.\n\nSecond part."));

        assertThat(page.groups().getFirst().notes().getFirst().paragraphs())
                .extracting(TypesetterTest::words)
                .containsExactly("First part.", "Second part.");
    }

    @Test
    void aNoteWithoutItsTextSaysSo() {
        EssayPage page = set(new EssayBuilder().paragraph("Text.^n1^").note("n1", null));

        assertThat(page.groups().getFirst().notes().getFirst().missing()).isTrue();
    }

    @Test
    void aNoteThatNothingCallsIsNotLost() {
        EssayPage page = set(new EssayBuilder().paragraph("Text.").note("n1", "Left over."));

        assertThat(page.uncalled()).extracting(Note::id).containsExactly("n1");
    }

    @Test
    void stylesThatOverlapGiveATree() {
        EssayBuilder essay = new EssayBuilder().paragraph("one two three");
        essay.styled(Formatting.Style.EMPHASIS, "one two", null).styled(Formatting.Style.STRONG, "two three", null);

        List<Inline> line = firstLine(set(essay));

        assertThat(line).extracting(Inline::form).containsExactly(Form.EMPHASIS, Form.STRONG);
        assertThat(line.get(1).inside()).extracting(Inline::form).containsExactly(Form.EMPHASIS, Form.TEXT);
        assertThat(words(line)).isEqualTo("one two three");
    }

    @Test
    void aMarkerInsideALinkIsNotALinkInALink() {
        EssayBuilder essay = new EssayBuilder().paragraph("see the^n1^ archive").note("n1", "x");
        essay.styled(Formatting.Style.LINK, "the archive", "https://example.org/");

        assertThat(firstLine(set(essay)))
                .extracting(Inline::form)
                .containsExactly(Form.TEXT, Form.LINK, Form.MARKER, Form.LINK);
    }

    @Test
    void thePassageAskedForIsLitAndOnlyItsFirstPieceIsNamed() {
        EssayBuilder essay = new EssayBuilder()
                .paragraph("Before. Lit words^n1^ go on")
                .paragraph("and end here. After.")
                .note("n1", "x");
        int start = essay.build().text().canonical().indexOf("Lit");
        int end = essay.build().text().canonical().indexOf(" After");

        EssayPage page = Typesetter.set(essay.build(), new Light(null, new Span(start, end)));

        List<Inline> lit = litPieces(page);
        assertThat(lit).extracting(Inline::plain).containsExactly("Lit words go on", "and end here.");
        assertThat(lit).extracting(Inline::id).containsExactly("lit", null);
        assertThat(page.lit()).isTrue();
    }

    @Test
    void aPassageOfANoteIsLitInTheNote() {
        EssayBuilder essay = new EssayBuilder().paragraph("Text.^n1^").note("n1", "Carr, vol. 1, p. 12.");

        EssayPage page = Typesetter.set(essay.build(), new Light("n1", new Span(6, 12)));

        Note note = page.groups().getFirst().notes().getFirst();
        assertThat(note.lit()).isTrue();
        assertThat(note.paragraphs().getFirst().get(1).plain()).isEqualTo("vol. 1");
        assertThat(page.lit()).isTrue();
    }

    @Test
    void aLightBeyondTheTextLightsNothing() {
        EssayPage page =
                Typesetter.set(new EssayBuilder().paragraph("Short.").build(), new Light(null, new Span(500, 600)));

        assertThat(page.lit()).isFalse();
        assertThat(litPieces(page)).isEmpty();
    }

    @Test
    void theParagraphsOfOneQuotationStandTogetherUnderTheirSpeaker() {
        EssayBuilder essay = new EssayBuilder()
                .paragraph("He wrote:")
                .quotation("First words.", 0)
                .quotation("Last words.", 0)
                .paragraph("After.");
        essay.spoken("First words.\n\nLast words.", speaker("Chernov", 0.95), reporter("Serge", 0.9));

        PassageGroup quotation = set(essay).groups().get(1);

        assertThat(quotation.kind()).isEqualTo("blockquote");
        assertThat(quotation.passages()).extracting(Passage::id).containsExactly("p2", "p3");
        assertThat(quotation.whose()).isEqualTo(new PassageGroup.Whose("Chernov", "Serge"));
    }

    @Test
    void aSpeakerWhoIsNotSureIsNotNamed() {
        EssayBuilder essay = new EssayBuilder().quotation("Words.", 0).spoken("Words.", speaker("Perhaps", 0.5));

        assertThat(set(essay).groups().getFirst().whose()).isNull();
    }

    @Test
    void listsNestAndTablesHaveCellsAndVerseHasLines() {
        EssayPage page = set(new EssayBuilder()
                .list("one^n1^", " inner", "two")
                .table("a | b", "1^n2^ | 2")
                .verse("first line\nsecond line^n3^")
                .note("n1", "x")
                .note("n2", "y")
                .note("n3", "z"));

        Passage list = page.groups().getFirst().first();
        assertThat(list.items()).hasSize(2);
        assertThat(words(list.items().getFirst().inside().getFirst().line())).isEqualTo("inner");
        Passage table = page.groups().get(1).first();
        assertThat(table.rows().get(1).getFirst()).extracting(Inline::form).containsExactly(Form.TEXT, Form.MARKER);
        assertThat(page.groups().get(2).first().lines()).hasSize(2);
        assertThat(markers(page)).containsExactly("n1", "n2", "n3");
    }

    @Test
    void headingsStartAtTheSecondLevelAndMakeTheOutline() {
        EssayPage page = set(new EssayBuilder().heading("Part one").paragraph("Text."));

        assertThat(page.outline()).containsExactly(new EssayPage.OutlineEntry("h1", 2, "Part one"));
        assertThat(page.groups().getFirst().level()).isEqualTo(2);
    }

    @Test
    void textInHebrewRunsFromTheRight() {
        assertThat(set(new EssayBuilder().paragraph("שלום עולם, 1917")).direction())
                .isEqualTo("rtl");
        assertThat(set(new EssayBuilder().paragraph("Peace, שלום, he said")).direction())
                .isEqualTo("ltr");
    }

    private static Voice speaker(String who, double confidence) {
        return new Voice(who, null, Voice.Role.SPEAKER, Voice.Mode.QUOTED, confidence, "test");
    }

    private static Voice reporter(String who, double confidence) {
        return new Voice(who, null, Voice.Role.REPORTER, Voice.Mode.QUOTED, confidence, "test");
    }

    private static EssayPage set(EssayBuilder essay) {
        return Typesetter.set(essay.build(), null);
    }

    private static List<Inline> firstLine(EssayPage page) {
        return page.groups().getFirst().first().lines().getFirst();
    }

    private static String words(List<Inline> line) {
        StringBuilder words = new StringBuilder();
        line.forEach(piece -> words.append(piece.plain()));
        return words.toString();
    }

    private static List<Inline> litPieces(EssayPage page) {
        return pieces(page).filter(p -> p.form() == Form.LIT).toList();
    }

    private static List<String> markers(EssayPage page) {
        return pieces(page)
                .filter(p -> p.form() == Form.MARKER)
                .map(p -> String.valueOf(p.address()))
                .toList();
    }

    private static Stream<Inline> pieces(EssayPage page) {
        List<Inline> all = new ArrayList<>();
        for (PassageGroup group : page.groups()) {
            for (Passage passage : group.passages()) {
                passage.lines().forEach(all::addAll);
                passage.rows().forEach(row -> row.forEach(all::addAll));
                addItems(all, passage.items());
            }
        }
        return all.stream().flatMap(TypesetterTest::withInside);
    }

    private static void addItems(List<Inline> all, List<Passage.ListItem> items) {
        for (Passage.ListItem item : items) {
            all.addAll(item.line());
            addItems(all, item.inside());
        }
    }

    private static Stream<Inline> withInside(Inline piece) {
        return Stream.concat(Stream.of(piece), piece.inside().stream().flatMap(TypesetterTest::withInside));
    }
}
