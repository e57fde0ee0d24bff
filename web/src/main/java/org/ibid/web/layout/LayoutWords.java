package org.ibid.web.layout;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What surrounds every page, the first page, and the words that several features share. */
@MessageBundle("layout")
public interface LayoutWords {

    @Message("Skip to the main part")
    String skipToMain();

    @Message("Where you are")
    String whereYouAre();

    @Message("Library")
    String library();

    @Message("Quizzes")
    String quizzes();

    @Message("Courses")
    String courses();

    @Message("Administration")
    String administration();

    @Message("Gradebook")
    String gradebook();

    @Message("Sign in")
    String signIn();

    @Message("Sign out")
    String signOut();

    @Message("Ibid: learning from a text.")
    String motto();

    /** On the button of any dialog. */
    @Message("Close")
    String closeDialog();

    /** How far something has come. */
    @Message("{value} of {max}")
    String outOf(int value, int max);

    // --- Forms ---

    /** Ahead of the title of a page whose form has errors. */
    @Message("Error: {title}")
    String errorIn(String title);

    /** Ahead of an error beside its field, for those who do not see its colour. */
    @Message("Error:")
    String error();

    @Message("There is a problem")
    String thereIsAProblem();

    // --- The first page ---

    @Message("Your desk")
    String yourDesk();

    @Message("Good to see you, {name}")
    String greeting(String name);

    @Message("There is nothing for you here yet. To join a class, open the link that your teacher gave you.")
    String nothingYet();

    @Message("Learning from a text")
    String welcomeTitle();

    @Message("Every question knows its passage")
    String welcome();

    @Message("Ibid is for learning from long essays: with their headings, their quotations and their footnotes.")
    String welcomeLead();

    @Message(
            "Students read an essay with its notes beside the line and take quizzes on it. Each answer leads back to the"
                    + " sentence it came from. Teachers paste an essay, look over the questions that are drawn from it, and see"
                    + " where their class went wrong.")
    String welcomeMore();

    /** In the place of a name that nobody told. */
    @Message("Somebody")
    String somebody();

    // --- Counts that several features use ---

    @Message("{#if count == 1}1 question{#else}{count} questions{/if}")
    String questions(int count);

    /** Points, as written numbers. */
    @Message("{score} of {most} {#if most == '1'}point{#else}points{/if}")
    String points(String score, String most);
}
