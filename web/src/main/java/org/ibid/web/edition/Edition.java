package org.ibid.web.edition;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.essay.EssayVersion;
import org.ibid.web.typesetting.EssayPage;
import org.ibid.web.typesetting.PassageGroup;
import org.ibid.web.typesetting.Typesetter;
import org.jspecify.annotations.Nullable;

/**
 * A published version with what a file of it needs.
 *
 * @param number of the version
 * @param page the version as it is set, nothing lit
 * @param pictures those whose bytes are kept, by their address in the version
 */
record Edition(
        UUID essay,
        int number,
        Instant published,
        EssayVersion version,
        EssayPage page,
        Map<String, KeptImage> pictures) {

    /** Changes whenever the same version gives other bytes than before: it is part of the files' entity tags. */
    static final int FORM = 1;

    Edition {
        pictures = Map.copyOf(pictures);
    }

    static Edition of(
            UUID essay, int number, Instant published, EssayVersion version, Map<String, KeptImage> pictures) {
        return new Edition(essay, number, published, version, Typesetter.set(version, null), pictures);
    }

    EssayMetadata metadata() {
        return version.metadata();
    }

    /** The language as readers of files demand it: a well-formed tag, {@code und} where there is none. */
    String language() {
        try {
            String tag = new Locale.Builder()
                    .setLanguageTag(metadata().language())
                    .build()
                    .toLanguageTag();
            return tag.isEmpty() ? "und" : tag;
        } catch (java.util.IllformedLocaleException e) {
            return "und";
        }
    }

    /** Whose picture a group of kind {@code picture} is. */
    Block.Picture picture(PassageGroup group) {
        return version.text()
                .block(group.first().id())
                .filter(Block.Picture.class::isInstance)
                .map(Block.Picture.class::cast)
                .orElseThrow();
    }

    @Nullable
    KeptImage kept(Block.Picture picture) {
        return picture.source() == null ? null : pictures.get(picture.source());
    }
}
