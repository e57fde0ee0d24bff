package org.ibid.quiz.item;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.generation.Recheck;
import org.ibid.quiz.interaction.Key;
import org.ibid.quiz.interaction.textselection.Snapping;
import org.ibid.quiz.interaction.textselection.TextSelectionKey;
import org.ibid.quiz.language.EssayLanguage;
import org.jspecify.annotations.Nullable;

/**
 * Asks the gates of items again when they stand in a new version: the words of an item may be others, and the essay
 * around them may say now what a wrong option says. Reading a version takes long and is done once. For one thread.
 */
final class Regates {

    private @Nullable EssayLanguage now;
    private final EssayVersion version;
    private final Map<Integer, Read> before = new HashMap<>();

    private record Read(EssayVersion version, EssayLanguage language) {

        static Read of(EssayVersion version) {
            return new Read(version, EssayLanguage.of(version));
        }
    }

    Regates(EssayVersion version) {
        this.version = version;
    }

    /** Reads both versions beforehand, outside of any transaction. */
    void read(int number, EssayVersion earlier) {
        if (spoken(version)) {
            before.put(number, Read.of(earlier));
            now();
        }
    }

    /**
     * @param was where the item stood when it was last found
     * @param earlier the version of the essay that it was found in
     * @param targets where it stands now
     * @return what gates say against it that they did not say there; empty for an essay in a language without rules
     */
    List<Certificate.Check> broken(
            ItemRevisionRow revision, ItemKeyRow key, ItemAnchorRow was, EssayVersion earlier, List<Target> targets) {
        if (!spoken(version)) {
            return List.of();
        }
        Read then = before.computeIfAbsent(was.version, number -> Read.of(earlier));
        return Recheck.broken(
                standing(revision, key, was.targets.targets(), then.version(), then.language()),
                standing(revision, key, targets, version, now()),
                key.rationale);
    }

    private EssayLanguage now() {
        EssayLanguage language = now == null ? EssayLanguage.of(version) : now;
        now = language;
        return language;
    }

    private static boolean spoken(EssayVersion version) {
        return version.metadata().language().startsWith("en");
    }

    private static Recheck.Standing standing(
            ItemRevisionRow revision,
            ItemKeyRow key,
            List<Target> targets,
            EssayVersion version,
            EssayLanguage language) {
        return new Recheck.Standing(
                Reanchoring.moved(revision.body, targets).inOwnEssay(), keys(key, version), language);
    }

    /** Gold sentences go with the text. */
    private static Map<String, Key> keys(ItemKeyRow row, EssayVersion version) {
        return row.keys.keys().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        key -> key.getValue() instanceof TextSelectionKey gold
                                ? Snapping.in(version, gold)
                                : key.getValue()));
    }
}
