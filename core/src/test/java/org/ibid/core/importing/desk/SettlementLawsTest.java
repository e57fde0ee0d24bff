package org.ibid.core.importing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.FootnoteReference;
import org.ibid.core.essay.Span;
import org.ibid.core.reading.EssayReader;

/** What holds of every text after anything was settled about it. */
class SettlementLawsTest {

    @Provide
    Arbitrary<EssayText> essays() {
        return Essays.any();
    }

    @Property(tries = 300)
    void afterWhateverIsOfferedTheTextIsStillOne(@ForAll("essays") EssayText essay, @ForAll long seed) {
        Random random = new Random(seed);
        DraftBase base = base(essay);
        List<Settlement> settled = new ArrayList<>();
        DraftText draft = DraftText.of(base);
        for (int i = 0; i < 6; i++) {
            List<Settlement> offered = offered(base, draft, random);
            if (offered.isEmpty()) {
                break;
            }
            Settlement settlement = offered.get(random.nextInt(offered.size()));
            DraftText after = draft.after(settlement);
            assertThat(letters(after.text())).as("%s", settlement).isEqualTo(letters(draft.text()));
            isWhole(after.text());
            settled.add(settlement);
            draft = after;
        }
        assertThat(DraftText.of(base, settled)).isEqualTo(draft);
    }

    @Property(tries = 200)
    void aMarkerPutBackAndTakenOutAgainIsTheSameText(@ForAll("essays") EssayText essay) {
        DraftText draft = DraftText.of(base(essay));
        for (FootnoteReference reference : essay.references()) {
            Footnote note = essay.footnote(reference.footnote());
            if (note.text() == null) {
                continue;
            }
            int offset = reference.offset();
            DraftText back = draft.after(new Settlement.NotAMarker(reference.footnote(), offset, "77"));
            assertThat(back.text().canonical().substring(offset, offset + 2)).isEqualTo("77");
            DraftText again =
                    back.after(new Settlement.Marker(new Span(offset, offset + 2), reference.footnote(), "77"));
            boolean spaceWent =
                    again.text().canonical().length() < essay.canonical().length();
            if (!spaceWent) {
                assertThat(again.text().canonical()).isEqualTo(essay.canonical());
                assertThat(again.text().blocks()).isEqualTo(essay.blocks());
                assertThat(again.text().formatting()).isEqualTo(essay.formatting());
                assertThat(places(again.text())).isEqualTo(places(essay));
            }
        }
    }

    @Property(tries = 200)
    void whatIsCutAndJoinedIsTheSameText(@ForAll("essays") EssayText essay) {
        DraftText draft = DraftText.of(base(essay));
        for (Block block : essay.blocks()) {
            int space = essay.canonical().indexOf(' ', block.span().start());
            boolean lines = block instanceof Block.ItemList || block instanceof Block.Verse;
            if (lines || space <= block.span().start() || space >= block.span().end() - 1) {
                continue;
            }
            DraftText cut = draft.after(new Settlement.Split(block.passageId(), space));
            assertThat(cut.text().blocks()).hasSize(essay.blocks().size() + 1);
            DraftText joined = cut.after(new Settlement.Joined(block.passageId()));
            assertThat(joined.text().canonical()).isEqualTo(essay.canonical());
            assertThat(joined.text().references()).isEqualTo(essay.references());
            assertThat(kinds(joined.text())).isEqualTo(kinds(essay));
        }
    }

    @Property(tries = 200)
    void beingOfAKindTwiceIsBeingOfItOnce(@ForAll("essays") EssayText essay, @ForAll BlockKind kind) {
        DraftText draft = DraftText.of(base(essay));
        for (Block block : essay.blocks()) {
            Settlement settlement = new Settlement.OfKind(block.passageId(), kind, 3);
            DraftText once = draft.after(settlement);
            assertThat(once.after(settlement)).isEqualTo(once);
            assertThat(once.text().canonical()).hasSameSizeAs(essay.canonical());
        }
    }

    private static List<Settlement> offered(DraftBase base, DraftText draft, Random random) {
        var reading = Corrections.on(new EssayReader().read(draft.text(), "en"), draft.corrections());
        List<Doubt> doubts = new ArrayList<>(Doubts.of(base, draft, reading, List.of("Ada Brook")));
        List<Block> blocks = draft.text().blocks();
        String passage = blocks.get(random.nextInt(blocks.size())).passageId();
        doubts.addAll(Doubts.about(passage, draft, reading, List.of()));
        return doubts.stream()
                .flatMap(d -> d.choices().stream())
                .map(Doubt.Choice::settlement)
                .filter(s -> s != null)
                .toList();
    }

    private static void isWhole(EssayText text) {
        int last = 0;
        Set<String> ids = new HashSet<>();
        text.footnotes().forEach(n -> assertThat(ids.add(n.id())).as(n.id()).isTrue());
        for (FootnoteReference reference : text.references()) {
            assertThat(reference.offset()).isBetween(last, text.canonical().length());
            assertThat(ids).contains(reference.footnote());
            last = reference.offset();
        }
        Set<String> passages = new HashSet<>();
        int run = -1;
        for (Block block : text.blocks()) {
            assertThat(passages.add(block.passageId())).as(block.passageId()).isTrue();
            assertThat(block.span().length()).isPositive();
            if (block instanceof Block.BlockQuotation q) {
                assertThat(q.run()).isBetween(run, run + 1);
                run = q.run();
            }
            if (block instanceof Block.ItemList list) {
                int at = block.span().start();
                for (Block.ItemList.Entry entry : list.items()) {
                    assertThat(entry.span().start()).isEqualTo(at);
                    at = entry.span().end() + 1;
                }
                assertThat(at - 1).isEqualTo(block.span().end());
            }
        }
        text.formatting().forEach(f -> {
            assertThat(f.span().length()).isPositive();
            assertThat(f.span().end()).isLessThanOrEqualTo(text.canonical().length());
        });
        inOrderOfFirstCall(text);
    }

    private static void inOrderOfFirstCall(EssayText text) {
        List<String> called = text.references().stream()
                .map(FootnoteReference::footnote)
                .distinct()
                .toList();
        assertThat(text.footnotes().stream().map(Footnote::id).limit(called.size()))
                .isEqualTo(called);
    }

    private static String letters(EssayText text) {
        StringBuilder letters = new StringBuilder();
        text.canonical().codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static List<String> places(EssayText text) {
        return text.references().stream()
                .map(r -> r.footnote() + "@" + r.offset())
                .sorted()
                .toList();
    }

    private static List<String> kinds(EssayText text) {
        return text.blocks().stream().map(b -> b.passageId() + b.kind()).toList();
    }

    private static DraftBase base(EssayText text) {
        return new DraftBase(1, DraftBase.Origin.IMPORTED, "text", text, List.of(), List.of(), List.of(), List.of());
    }
}
