package org.ibid.web.notice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people are told. */
@MessageBundle("notice")
public interface NoticeWords {

    @Message("New for you")
    String title();

    /** @param kind as in {@link Notice.Kind} */
    @Message(
            "{#switch kind}{#case 'MARKS_CHANGED'}Your marks were made anew{#case 'CHALLENGE_ANSWERED'}Your dispute was answered"
                    + "{#case}Your text has been marked{/switch}")
    String what(String kind);
}
