package org.ibid.quiz.quiz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.ibid.core.quiz.Draw;

/**
 * Draws the items of one attempt from a blueprint, so that every row gets its number whenever that is possible at all: a
 * maximum matching of rows and items (augmenting paths, Kuhn 1955), what the learner has not had before first, and of
 * several such draws the first in which no item gives another away. Pure and deterministic.
 */
public final class Drawing {

    /** Draws tried for one without enemies. */
    private static final int TRIES = 40;

    private final List<Draw> rows;
    private final Set<UUID> usable;
    private final Set<UUID> seen;
    private final BiPredicate<UUID, UUID> enemies;

    /**
     * @param usable items that an attempt may hold now
     * @param seen items that this learner has had in earlier tries
     * @param enemies whether two items must not stand in one quiz; symmetric
     */
    public Drawing(List<Draw> rows, Collection<UUID> usable, Collection<UUID> seen, BiPredicate<UUID, UUID> enemies) {
        this.rows = List.copyOf(rows);
        this.usable = Set.copyOf(usable);
        this.seen = Set.copyOf(seen);
        this.enemies = enemies;
    }

    /**
     * @param items row by row
     * @param missing how many items could not be had; 0 for a draw that meets the blueprint
     * @param clashes pairs of enemies among them
     */
    public record Drawn(List<UUID> items, int missing, int clashes) {
        public Drawn {
            items = List.copyOf(items);
        }
    }

    /** The best of several; the same for the same seed. */
    public Drawn draw(long seed) {
        Random random = new Random(seed);
        Drawn best = once(random);
        for (int i = 1; i < TRIES && best.clashes() > 0; i++) {
            Drawn another = once(random);
            if (another.clashes() < best.clashes()) {
                best = another;
            }
        }
        return best;
    }

    private Drawn once(Random random) {
        List<List<UUID>> candidates = new ArrayList<>();
        for (Draw row : rows) {
            List<UUID> pool =
                    new ArrayList<>(row.pool().stream().filter(usable::contains).toList());
            Collections.shuffle(pool, random);
            for (int i = 0; i < row.number(); i++) {
                candidates.add(pool);
            }
        }
        Map<UUID, Integer> taken = new HashMap<>();
        // a place once filled stays filled, so what was not seen is used as far as it goes before anything seen is
        for (boolean again : new boolean[] {false, true}) {
            for (int place = 0; place < candidates.size(); place++) {
                if (!taken.containsValue(place)) {
                    fill(place, candidates, again, taken, new HashSet<>());
                }
            }
        }
        UUID[] items = new UUID[candidates.size()];
        taken.forEach((item, place) -> items[place] = item);
        List<UUID> drawn = Stream.of(items).filter(item -> item != null).toList();
        return new Drawn(drawn, items.length - drawn.size(), clashes(drawn));
    }

    /** Gives a place an item, moving others where that helps; friends of what is drawn already before enemies. */
    private boolean fill(
            int place, List<List<UUID>> candidates, boolean again, Map<UUID, Integer> taken, Set<UUID> tried) {
        List<UUID> free = new ArrayList<>();
        List<UUID> hostile = new ArrayList<>();
        for (UUID item : candidates.get(place)) {
            if (!again && seen.contains(item)) {
                continue;
            }
            boolean clash = taken.keySet().stream().anyMatch(other -> !other.equals(item) && enemies.test(item, other));
            (clash ? hostile : free).add(item);
        }
        free.addAll(hostile);
        for (UUID item : free) {
            Integer holder = taken.get(item);
            if (tried.add(item) && (holder == null || fill(holder, candidates, again, taken, tried))) {
                taken.put(item, place);
                return true;
            }
        }
        return false;
    }

    private int clashes(List<UUID> items) {
        int clashes = 0;
        for (int i = 0; i < items.size(); i++) {
            for (int j = i + 1; j < items.size(); j++) {
                clashes += enemies.test(items.get(i), items.get(j)) ? 1 : 0;
            }
        }
        return clashes;
    }
}
