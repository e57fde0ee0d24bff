package org.ibid.web.ratelimit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said to somebody who did what is dear very often. */
@MessageBundle("ratelimit")
public interface RatelimitWords {

    @Message("Please wait a little")
    String waitALittle();

    @Message("You have started quizzes very often within a short time.")
    String oftenStarted();

    @Message("You have imported essays very often within a short time.")
    String oftenImported();

    @Message("You have downloaded files very often within a short time.")
    String oftenExported();

    @Message("You have asked for more questions very often within a short time.")
    String oftenGenerated();

    @Message("You have asked for regrades very often within a short time.")
    String oftenRegraded();

    @Message("{#if minutes == 1}It works again in a minute.{#else}It works again in {minutes} minutes.{/if}")
    String again(long minutes);

    @Message(
            "Go back until then: everything is as you left it. A quiz that is under way goes on as ever, and saving and"
                    + " handing in never have to wait.")
    String whatGoesOn();
}
