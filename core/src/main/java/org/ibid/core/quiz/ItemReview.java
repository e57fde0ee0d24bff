package org.ibid.core.quiz;

import java.util.List;
import java.util.UUID;
import org.ibid.core.item.Certificate;
import org.ibid.core.item.ItemBody;
import org.ibid.core.item.KeyForm;
import org.ibid.core.item.Level;
import org.jspecify.annotations.Nullable;

/**
 * An item with its key, for the teachers of its library and nobody else.
 *
 * @param revision the newest revision, from 1
 * @param version number of the essay version that its targets point into
 * @param suspended true while an anchor of it is doubtful or lost
 * @param keys per part
 * @param rationale why the key is right
 * @param difficulty 0 easy to 1 hard, estimated
 * @param score rank score; the queue stands in its order, best first
 * @param rejectedBecause the reason given, when rejected
 * @param practiceOnly true where it was approved with many others, unread one by one
 * @param madeBy who made the newest revision; null for a rule
 * @param measured how items of its rule fared when people rated them; null where nobody has, and for what a person made
 */
public record ItemReview(
        UUID item,
        int revision,
        UUID essay,
        int version,
        ItemState state,
        boolean suspended,
        ItemBody body,
        List<KeyForm> keys,
        String rationale,
        double difficulty,
        Level level,
        Certificate certificate,
        double score,
        @Nullable String rejectedBecause,
        boolean practiceOnly,
        @Nullable UUID madeBy,
        @Nullable Measured measured) {

    public ItemReview(
            UUID item,
            int revision,
            UUID essay,
            int version,
            ItemState state,
            boolean suspended,
            ItemBody body,
            List<KeyForm> keys,
            String rationale,
            double difficulty,
            Level level,
            Certificate certificate,
            double score,
            @Nullable String rejectedBecause,
            boolean practiceOnly,
            @Nullable UUID madeBy) {
        this(
                item,
                revision,
                essay,
                version,
                state,
                suspended,
                body,
                keys,
                rationale,
                difficulty,
                level,
                certificate,
                score,
                rejectedBecause,
                practiceOnly,
                madeBy,
                null);
    }

    /** @param accepted of those seen, how many were accepted as they were */
    public record Measured(int accepted, int seen) {}
}
