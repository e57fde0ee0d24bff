package org.ibid.web.review;

import java.util.List;
import java.util.UUID;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.essay.Span;
import org.ibid.core.item.ItemBody;
import org.ibid.web.typesetting.Light;
import org.jspecify.annotations.Nullable;

/**
 * A place of an item in another essay than its own, with its passage.
 *
 * @param role of the target, by name
 * @param version that the item keeps to
 * @param newer number of a newer version; 0 where there is none
 * @param before what stands before its words in the passage, and {@code after} them
 * @param address null for whoever may not open that essay, and sees of it what the item itself quotes
 */
public record BesidePlace(
        String essay,
        int version,
        int newer,
        String role,
        String lang,
        String before,
        String exact,
        String after,
        @Nullable String address) {

    /** Essays as whoever reviews the item may see them. */
    interface Shelf {
        String title(UUID essay);

        int newest(UUID essay);

        EssayVersion version(UUID essay, int number);

        boolean opens(UUID essay);
    }

    static List<BesidePlace> of(ItemBody body, Shelf shelf) {
        return body.targets().stream()
                .filter(body::isBeside)
                .map(target -> of(body, target, shelf))
                .toList();
    }

    private static BesidePlace of(ItemBody body, Target target, Shelf shelf) {
        UUID essay = UUID.fromString(String.valueOf(target.essay()));
        int number = body.versionOf(essay.toString(), 0);
        int newest = shelf.newest(essay);
        EssayVersion content = shelf.version(essay, number);
        boolean opens = shelf.opens(essay);
        String whole = content.text().textOf(target.footnote());
        Span words = target.position().span();
        Span passage = passage(content.text(), target, whole);
        return new BesidePlace(
                shelf.title(essay),
                number,
                newest > number ? newest : 0,
                target.role().name(),
                content.metadata().language(),
                opens
                        ? whole.substring(Math.min(passage.start(), words.start()), words.start())
                        : target.quote().prefix(),
                words.in(whole),
                opens
                        ? whole.substring(words.end(), Math.max(passage.end(), words.end()))
                        : target.quote().suffix(),
                opens
                        ? "/library/" + essay + "/versions/" + number + "?light="
                                + Light.of(target).parameter() + "#lit"
                        : null);
    }

    private static Span passage(EssayText text, Target target, String whole) {
        return target.footnote() != null
                ? new Span(0, whole.length())
                : text.blockAt(target.position().start())
                        .map(Block::span)
                        .orElse(target.position().span());
    }
}
