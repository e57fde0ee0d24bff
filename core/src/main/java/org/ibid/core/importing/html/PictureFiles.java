package org.ibid.core.importing.html;

import org.ibid.core.importing.KeptPicture;
import org.jspecify.annotations.Nullable;

/** The pictures that come with a page as files of their own. */
@FunctionalInterface
public interface PictureFiles {

    PictureFiles NONE = source -> null;

    /**
     * @param source as the page gives it
     * @return null where there is no such file or it is of a kind that is not shown
     */
    @Nullable
    KeptPicture find(String source);
}
