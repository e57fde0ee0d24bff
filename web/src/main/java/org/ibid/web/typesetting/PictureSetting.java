package org.ibid.web.typesetting;

import java.util.Optional;
import org.ibid.core.essay.Block;

/** Knows what pictures a page can show, and from where. */
@FunctionalInterface
public interface PictureSetting {

    /** For pages that show none. */
    PictureSetting NONE = picture -> Optional.empty();

    /**
     * A picture as it is set.
     *
     * @param address where the page has it from
     * @param alt what is seen in it; empty where the caption says so already
     * @param width in pixels, as is the height: its place is kept before it comes
     */
    record Shown(String address, String alt, int width, int height) {}

    Optional<Shown> of(Block.Picture picture);
}
