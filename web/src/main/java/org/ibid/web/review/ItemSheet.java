package org.ibid.web.review;

import java.util.List;
import java.util.UUID;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.quiz.ItemEdit;
import org.ibid.core.quiz.ItemReview;
import org.ibid.web.typesetting.EssayPage;
import org.ibid.web.typesetting.PassageGroup;
import org.ibid.web.typesetting.Typesetter;
import org.jspecify.annotations.Nullable;

/**
 * An item on the review desk.
 *
 * @param edit the item as the form of the desk holds it: as it is, or as somebody has typed it
 * @param editing true when the form holds what was typed
 * @param evidence the essay around the lit passage
 * @param previous id of the item before this one, null at the start
 */
record ItemSheet(
        ItemReview item,
        String kind,
        List<Desk.PartView> parts,
        ItemEdit edit,
        List<Desk.PartView> editParts,
        boolean editing,
        List<Desk.Place> places,
        List<Desk.Check> checks,
        String difficulty,
        String level,
        List<PassageGroup> evidence,
        EssayPage page,
        String state,
        List<Desk.Filter> filters,
        List<Desk.Line> lines,
        @Nullable UUID previous,
        @Nullable UUID next,
        History history,
        List<BesidePlace> beside) {

    /** Checks that object. */
    public List<Desk.Check> objections() {
        return checks.stream().filter(check -> !check.pass()).toList();
    }

    /** Passages shown before and after the lit one. */
    private static final int AROUND = 2;

    static ItemSheet of(
            Queue queue,
            ItemReview item,
            EssayVersion version,
            @Nullable ItemEdit typed,
            History history,
            List<BesidePlace> beside,
            ReviewWords words) {
        EssayPage page = Typesetter.set(version, Desk.light(item));
        ItemEdit edit = typed == null
                ? new ItemEdit(item.revision(), item.body(), item.keys(), item.rationale())
                : new ItemEdit(item.revision(), typed.body(), typed.keys(), typed.rationale());
        return new ItemSheet(
                item,
                Desk.kindInWords(item.body().kind(), words),
                Desk.parts(item.body(), item.keys()),
                edit,
                Desk.parts(edit.body(), edit.keys()),
                typed != null,
                Desk.places(item),
                Desk.checks(item),
                Desk.difficultyInWords(item.difficulty(), words),
                words.level(item.level().name()),
                around(page, item),
                page,
                queue.name(),
                queue.filters(),
                queue.shown().stream()
                        .map(i -> Desk.line(i, item.item(), words))
                        .toList(),
                queue.beside(item.item(), -1).orElse(null),
                queue.beside(item.item(), 1).orElse(null),
                history,
                beside);
    }

    private static List<PassageGroup> around(EssayPage page, ItemReview item) {
        String passage = Desk.passage(item);
        List<PassageGroup> groups = page.groups();
        int at = 0;
        while (at < groups.size() && !holds(groups.get(at), passage)) {
            at++;
        }
        return at == groups.size()
                ? List.of()
                : groups.subList(Math.max(0, at - AROUND), Math.min(groups.size(), at + AROUND + 1));
    }

    private static boolean holds(PassageGroup group, String passage) {
        return group.passages().stream().anyMatch(p -> p.id().equals(passage))
                || group.notes().stream().anyMatch(n -> n.id().equals(passage));
    }
}
