package org.ibid.web.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.importing.ImportProblem;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.Inspection;
import org.ibid.core.importing.desk.Doubt;
import org.ibid.core.importing.desk.Doubts;
import org.ibid.core.importing.desk.DraftText;
import org.ibid.core.importing.desk.Settlement;
import org.ibid.web.library.Draft;
import org.ibid.web.typesetting.PictureSetting;
import org.jspecify.annotations.Nullable;

/**
 * The import desk of a draft: the doubtful place that is looked at, the others, what was settled, what would stay unsure.
 *
 * @param revision of the draft that is shown; every form names it
 * @param place number of the place that is looked at, from 1; 0 where there is none
 * @param card the place that is looked at; null where there is none
 * @param about everything that can be settled in one passage; null unless it is asked for
 * @param alike places like the one that was just settled; null where there are none
 * @param remaining in words, what would be published as it was guessed
 * @param wordless how many notes have no words
 */
record Desk(
        long revision,
        int settled,
        int open,
        boolean undoable,
        int place,
        @Nullable Card card,
        List<Line> lines,
        @Nullable About about,
        @Nullable Alike alike,
        List<String> remaining,
        int wordless,
        Understood understood) {

    /** @param what in words; the words of the text that it is about */
    record Line(int number, String what, String words) {}

    record About(String passage, List<Card> cards) {}

    /**
     * @param like names what was settled, see {@link LikeIt}
     * @param settle in words, with how many there are
     */
    record Alike(String like, String settle) {}

    public int all() {
        return settled + open;
    }

    public int previous() {
        return place > 1 ? place - 1 : 0;
    }

    public int next() {
        return place > 0 && place < lines.size() ? place + 1 : 0;
    }

    /** What of a draft the importer's doubts have become. */
    private static final List<String> DOUBTS = List.of(
            "marker-doubtful",
            "blockquote-doubtful",
            "remark",
            "note-text-missing",
            "note-unreferenced",
            "quotation-unclosed");

    /** Where one is on the desk, as the address says. */
    record Look(
            int place, @Nullable String passage, @Nullable LikeIt like) {}

    /** How the page puts things and where it finds pictures. */
    record Setting(DeskWords words, ImportWords importWords, Warnings warnings, PictureSetting pictures) {}

    static Desk of(Draft draft, EssayVersion version, ImportSource source, Look look, Setting in) {
        DeskWords words = in.words();
        DraftText text = draft.text();
        List<String> authors = draft.metadata().authors();
        List<Doubt> doubts = Doubts.of(draft.base(), text, version.reading(), authors);
        Cards cards = new Cards(text.text(), draft.base(), source, words);
        int place = doubts.isEmpty() ? 0 : Math.clamp(look.place(), 1, doubts.size());
        List<Line> lines = new ArrayList<>();
        for (Doubt doubt : doubts) {
            lines.add(new Line(lines.size() + 1, words.kind(doubt.kind().name()), cards.line(doubt)));
        }
        About about = look.passage() == null
                ? null
                : about(look.passage(), Doubts.about(look.passage(), text, version.reading(), authors), cards);
        return new Desk(
                draft.revision(),
                draft.settlements().stream().mapToInt(Settlement::places).sum(),
                doubts.size(),
                !draft.settlements().isEmpty(),
                place,
                place == 0 ? null : cards.card(doubts.get(place - 1)),
                lines,
                about,
                alike(look.like(), doubts, words),
                remaining(doubts, words),
                (int) text.text().footnotes().stream()
                        .filter(n -> n.text() == null)
                        .count(),
                understood(draft, version, text, in));
    }

    private static About about(String passage, List<Doubt> places, Cards cards) {
        List<Card> shown = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            boolean again =
                    i > 0 && places.get(i).span().equals(places.get(i - 1).span());
            Card card = cards.card(places.get(i));
            shown.add(again ? card.withoutSides() : card);
        }
        return new About(passage, shown);
    }

    private static @Nullable Alike alike(@Nullable LikeIt like, List<Doubt> doubts, DeskWords words) {
        if (like == null) {
            return null;
        }
        int count = like.together(doubts).map(Settlement::places).orElse(0);
        return count == 0 ? null : new Alike(like.parameter(), words.settleAlike(like.count(doubts)));
    }

    private static List<String> remaining(List<Doubt> doubts, DeskWords words) {
        Map<Doubt.Kind, Integer> counts = new EnumMap<>(Doubt.Kind.class);
        doubts.forEach(d -> counts.merge(d.kind(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(e -> words.remains(e.getKey().name(), e.getValue()))
                .toList();
    }

    /** The whole text, and beside it what was lost of the original: what is doubtful has its own place. */
    private static Understood understood(Draft draft, EssayVersion version, DraftText text, Setting in) {
        Inspection all = Inspection.of(
                draft.base().format(), version.metadata(), version.text(), version.reading(), text.problems());
        List<ImportProblem> losses =
                all.warnings().stream().filter(p -> !DOUBTS.contains(p.code())).toList();
        Inspection seen = new Inspection(all.format(), all.metadata(), all.text(), all.reading(), losses);
        return Understood.of(seen, in.importWords(), in.warnings(), in.pictures());
    }
}
