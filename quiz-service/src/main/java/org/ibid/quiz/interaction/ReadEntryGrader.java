package org.ibid.quiz.interaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.core.item.Interaction;
import org.ibid.core.item.KeyForm;
import org.ibid.core.item.Response;
import org.jspecify.annotations.Nullable;

/**
 * The frame of every entry that is typed and then read as something else, a number or a date: its key is a list of right
 * answers as a teacher writes them, each of which can be read.
 */
public abstract class ReadEntryGrader<
                I extends Interaction, K extends ReadEntryGrader.Written, R extends Response.Typed>
        implements Grader<I, K, R> {

    /** A key of right answers as they are written. */
    public interface Written extends Key {
        /** The one to show first; at least one. */
        List<String> accepted();
    }

    private final Class<I> interaction;
    private final Class<K> key;
    private final Class<R> response;

    protected ReadEntryGrader(Class<I> interaction, Class<K> key, Class<R> response) {
        this.interaction = interaction;
        this.key = key;
        this.response = response;
    }

    /** Whether something can be read in it. */
    protected abstract boolean readable(String text);

    /** What it is not, where nothing can be read in it: {@code one number}. */
    protected abstract String readAs();

    protected abstract K keyOf(List<String> accepted);

    protected abstract R responseOf(String text);

    @Override
    public final Class<I> interaction() {
        return interaction;
    }

    @Override
    public final Class<K> key() {
        return key;
    }

    @Override
    public final Class<R> response() {
        return response;
    }

    @Override
    public final R right(I asked, K held) {
        return responseOf(held.accepted().getFirst());
    }

    @Override
    public final String words(I asked, K held) {
        return held.accepted().getFirst();
    }

    @Override
    public final List<String> accepted(K held) {
        return held.accepted();
    }

    @Override
    public final KeyEdit fromForm(I asked, @Nullable K before, KeyForm form) {
        List<String> accepted = Typing.accepted(form);
        List<String> reasons = new ArrayList<>();
        if (accepted.isEmpty()) {
            reasons.add("Give at least one right answer.");
        }
        accepted.stream()
                .filter(one -> !readable(one))
                .forEach(one -> reasons.add("“" + one + "” is not " + readAs() + "."));
        return KeyEdit.of(keyOf(accepted), reasons);
    }

    @Override
    public final Optional<String> misfit(I asked, R given) {
        return Typing.misfit(given);
    }
}
