package org.ibid.web.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a page says of its own language. */
@MessageBundle("language")
public interface PageWords {

    /** For {@code <html lang>}. */
    @Message("en")
    String tag();

    /** For {@code <html dir>}: {@code ltr} or {@code rtl}. */
    @Message("ltr")
    String direction();
}
