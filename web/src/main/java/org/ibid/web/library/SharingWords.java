package org.ibid.web.library;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Essays shared with colleagues. */
@MessageBundle("sharing")
public interface SharingWords {

    @Message("Sharing")
    String sharing();

    @Message("Sharing: {essay}")
    String sharingOf(String essay);

    @Message("Shared with")
    String sharedWith();

    @Message("Colleagues whom you name here find this essay in their library and review its questions, as you do. Its"
            + " text, its versions and your quizzes stay yours.")
    String whatItMeans();

    @Message("Nobody yet.")
    String nobodyYet();

    @Message("Name")
    String name();

    @Message("E-mail")
    String email();

    @Message("May")
    String may();

    @Message("End")
    String end();

    @Message("End sharing with {name}")
    String endWith(String name);

    /** @param access {@code REVIEW} or {@code EDIT} */
    @Message("{#if access == 'EDIT'}review, edit and write questions{#else}review questions{/if}")
    String access(String access);

    // --- One more ---

    @Message("Share with a colleague")
    String shareWith();

    @Message("E-mail address with which they sign in")
    String address();

    @Message("They may")
    String theyMay();

    @Message("Share")
    String share();

    @Message("Enter the address of a colleague")
    String addressMissing();

    @Message("Nobody with this address has signed in here yet, or several people have. Ask your colleague to sign in"
            + " once.")
    String nobody();

    @Message("This is your own address: the essay is yours already")
    String yourself();

    @Message("Shared with {name}.")
    String nowShared(String name);

    @Message("Ended. It is in their library no longer.")
    String ended();

    // --- On the shelf ---

    @Message("Shared with you")
    String withYou();

    @Message("{owner} shares it: you may {what}.")
    String by(String owner, String what);
}
