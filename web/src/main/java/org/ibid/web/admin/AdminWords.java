package org.ibid.web.admin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The administrator's pages. */
@MessageBundle("admin")
public interface AdminWords {

    // --- On the first page ---

    @Message("This installation")
    String thisInstallation();

    @Message("{#if count == 1}1 person has signed in so far.{#else}{count} people have signed in so far.{/if}")
    String signedInSoFar(long count);

    @Message("People and what was done")
    String more();

    // --- Whether all is well ---

    @Message("Pages and their database")
    String pages();

    @Message("answer")
    String theyAnswer();

    @Message("Questions and marks")
    String quizService();

    @Message("answers")
    String itAnswers();

    @Message("[does not answer.] Students cannot begin or save; look at the readiness and the log of the service.")
    String doesNotAnswer();

    @Message("Publications on their way")
    String backlog();

    @Message("none waits")
    String noneWaits();

    @Message("{#if count == 1}1 waits since {since}{#else}{count} wait, the oldest since {since}{/if}")
    String waiting(long count, String since);

    @Message("The last try failed:")
    String lastTryFailed();

    // --- Administration ---

    @Message("Is all well?")
    String isAllWell();

    @Message("People")
    String people();

    @Message("Whoever has signed in, {count} in all. Accounts, passwords and roles are looked after in Keycloak.")
    String whoever(long count);

    /** A link beside a person. */
    @Message("look")
    String look();

    @Message("Name or e-mail")
    String nameOrMail();

    @Message("Find")
    String find();

    @Message("Nobody of that name has signed in. People appear here after their first visit.")
    String nobody();

    @Message("Name")
    String name();

    @Message("E-mail")
    String mail();

    @Message("Last seen")
    String lastSeen();

    @Message("What was done")
    String deeds();

    @Message("The newest entries of the audit log, which nobody can change.")
    String newestDeeds();

    @Message("When")
    String when();

    @Message("Who")
    String who();

    @Message("What")
    String what();

    @Message("More")
    String detail();
}
