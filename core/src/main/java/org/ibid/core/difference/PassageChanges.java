package org.ibid.core.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibid.core.alignment.Alignment;
import org.ibid.core.alignment.Alignment.Link;
import org.ibid.core.alignment.Alignment.WordPair;
import org.ibid.core.alignment.Rising;
import org.ibid.core.difference.PassageChange.Aspect;
import org.ibid.core.difference.PassageChange.Kind;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Span;

/** Groups the blocks of two versions by what became of what, and says how each group changed. */
final class PassageChanges {

    /** A block was split off another, or joined to it, where most of it comes from there. */
    private static final double MOST = 0.6;

    private final Alignment alignment;
    private final EssayText before;
    private final EssayText after;

    /** Blocks by their numbers in the two versions. */
    private record Group(List<Integer> before, List<Integer> after) {}

    PassageChanges(Alignment alignment) {
        this.alignment = alignment;
        this.before = alignment.before();
        this.after = alignment.after();
    }

    List<PassageChange> all() {
        List<Group> groups = inOrder(groups());
        Set<Group> moved = moved(groups);
        return groups.stream().map(g -> change(g, moved.contains(g))).toList();
    }

    private static Map<String, Integer> numbers(List<Block> blocks) {
        Map<String, Integer> numbers = new HashMap<>();
        blocks.forEach(b -> numbers.put(b.passageId(), numbers.size()));
        return numbers;
    }

    private List<Group> groups() {
        Map<String, Integer> there = numbers(after.blocks());
        Map<Integer, List<Integer>> became = new HashMap<>();
        Map<Integer, List<Integer>> came = new HashMap<>();
        Map<Integer, Integer> same = new HashMap<>();
        for (int p = 0; p < before.blocks().size(); p++) {
            for (Link link : alignment.became(before.blocks().get(p).passageId())) {
                Integer q = there.get(link.after());
                if (q != null && (link.same() || link.kept() >= MOST || link.made() >= MOST)) {
                    became.computeIfAbsent(p, x -> new ArrayList<>()).add(q);
                    came.computeIfAbsent(q, x -> new ArrayList<>()).add(p);
                }
                if (q != null && link.same()) {
                    same.put(p, q);
                }
            }
        }
        return groups(became, came, same);
    }

    private List<Group> groups(
            Map<Integer, List<Integer>> became, Map<Integer, List<Integer>> came, Map<Integer, Integer> same) {
        List<Group> groups = new ArrayList<>();
        Set<Integer> doneBefore = new HashSet<>();
        Set<Integer> doneAfter = new HashSet<>();
        for (int p = 0; p < before.blocks().size(); p++) {
            List<Integer> parts = became.getOrDefault(p, List.of());
            boolean split = parts.size() > 1
                    && consecutive(parts)
                    && parts.stream()
                            .allMatch(q -> came.getOrDefault(q, List.of()).size() == 1);
            if (split) {
                add(new Group(List.of(p), parts), groups, doneBefore, doneAfter);
            }
        }
        for (int q = 0; q < after.blocks().size(); q++) {
            List<Integer> parts = came.getOrDefault(q, List.of());
            boolean merged = parts.size() > 1
                    && consecutive(parts)
                    && parts.stream()
                            .allMatch(p -> became.getOrDefault(p, List.of()).size() == 1);
            if (merged) {
                add(new Group(parts, List.of(q)), groups, doneBefore, doneAfter);
            }
        }
        same.forEach((p, q) -> {
            if (!doneBefore.contains(p) && !doneAfter.contains(q)) {
                add(new Group(List.of(p), List.of(q)), groups, doneBefore, doneAfter);
            }
        });
        for (int p = 0; p < before.blocks().size(); p++) {
            if (!doneBefore.contains(p)) {
                groups.add(new Group(List.of(p), List.of()));
            }
        }
        for (int q = 0; q < after.blocks().size(); q++) {
            if (!doneAfter.contains(q)) {
                groups.add(new Group(List.of(), List.of(q)));
            }
        }
        return groups;
    }

    private static void add(Group group, List<Group> groups, Set<Integer> doneBefore, Set<Integer> doneAfter) {
        groups.add(group);
        doneBefore.addAll(group.before());
        doneAfter.addAll(group.after());
    }

    private static boolean consecutive(List<Integer> numbers) {
        return numbers.getLast() - numbers.getFirst() == numbers.size() - 1;
    }

    /** As in the new version; what is gone comes after what it stood behind, in its old order. */
    private static List<Group> inOrder(List<Group> groups) {
        List<Group> ordered = new ArrayList<>(groups.stream()
                .filter(g -> !g.after().isEmpty())
                .sorted(Comparator.comparing(g -> g.after().getFirst()))
                .toList());
        List<Group> gone = groups.stream()
                .filter(g -> g.after().isEmpty())
                .sorted(Comparator.comparing(g -> g.before().getFirst()))
                .toList();
        for (Group group : gone) {
            int previous = group.before().getFirst() - 1;
            int place = 0;
            for (int i = 0; i < ordered.size() && previous >= 0; i++) {
                if (ordered.get(i).before().contains(previous)) {
                    place = i + 1;
                }
            }
            ordered.add(place, group);
        }
        return ordered;
    }

    /** The fewest that would have to be moved to put the rest in the order of the new version. */
    private static Set<Group> moved(List<Group> groups) {
        List<Group> both = groups.stream()
                .filter(g -> !g.before().isEmpty() && !g.after().isEmpty())
                .toList();
        int[] places = both.stream().mapToInt(g -> g.before().getFirst()).toArray();
        Set<Integer> rising = Set.copyOf(Rising.longest(places));
        Set<Group> moved = new HashSet<>();
        for (int i = 0; i < both.size(); i++) {
            if (!rising.contains(i)) {
                moved.add(both.get(i));
            }
        }
        return moved;
    }

    private PassageChange change(Group group, boolean moved) {
        List<Block> was = group.before().stream().map(before.blocks()::get).toList();
        List<Block> is = group.after().stream().map(after.blocks()::get).toList();
        List<Run> runs = Wordwise.runs(words(was, before), words(is, after), pairs(was, is));
        Set<Aspect> aspects = was.isEmpty() || is.isEmpty() ? Set.of() : aspects(was, is, runs);
        return new PassageChange(kind(was, is, runs, aspects), was, is, runs, moved, aspects);
    }

    private static Kind kind(List<Block> was, List<Block> is, List<Run> runs, Set<Aspect> aspects) {
        if (was.isEmpty() || is.isEmpty()) {
            return was.isEmpty() ? Kind.ADDED : Kind.REMOVED;
        }
        if (was.size() > 1 || is.size() > 1) {
            return was.size() > 1 ? Kind.MERGED : Kind.SPLIT;
        }
        boolean kept = runs.stream().allMatch(r -> r.fate() == Run.Fate.KEPT);
        return kept && aspects.isEmpty() ? Kind.SAME : Kind.CHANGED;
    }

    private static String words(List<Block> blocks, EssayText essay) {
        return blocks.stream()
                .map(b -> b.span().in(essay.canonical()))
                .collect(Collectors.joining(EssayText.BLOCK_BREAK));
    }

    /** Spans in the joined texts; consecutive blocks are joined as they are in the essay. */
    private List<WordPair> pairs(List<Block> was, List<Block> is) {
        List<WordPair> pairs = new ArrayList<>();
        for (Block p : was) {
            for (Block q : is) {
                for (WordPair pair : alignment.words(p.passageId(), q.passageId())) {
                    pairs.add(new WordPair(
                            pair.before().shift(-was.getFirst().span().start()),
                            pair.after().shift(-is.getFirst().span().start())));
                }
            }
        }
        return pairs;
    }

    private Set<Aspect> aspects(List<Block> was, List<Block> is, List<Run> runs) {
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        if (!nature(was.getFirst()).equals(nature(is.getFirst()))) {
            aspects.add(Aspect.KIND);
        }
        if (Wordwise.setOtherwise(runs, styles(was, before), styles(is, after))) {
            aspects.add(Aspect.FORMATTING);
        }
        if (was.getFirst() instanceof Block.Picture p
                && is.getFirst() instanceof Block.Picture q
                && !(p.alt().equals(q.alt()) && Objects.equals(p.source(), q.source()))) {
            aspects.add(Aspect.PICTURE);
        }
        return aspects;
    }

    /** What a block is besides its words and its number. */
    private static String nature(Block block) {
        return switch (block) {
            case Block.Heading h -> "heading " + h.level();
            case Block.ItemList l ->
                "list " + l.ordered()
                        + l.items().stream().map(Block.ItemList.Entry::depth).toList();
            case Block.Table t ->
                "table " + t.header() + t.rows().stream().map(List::size).toList();
            default -> block.kind();
        };
    }

    private static List<Formatting> styles(List<Block> blocks, EssayText essay) {
        Span whole = new Span(
                blocks.getFirst().span().start(), blocks.getLast().span().end());
        return essay.formatting().stream()
                .filter(f -> whole.contains(f.span()))
                .map(f -> f.shift(-whole.start()))
                .toList();
    }
}
