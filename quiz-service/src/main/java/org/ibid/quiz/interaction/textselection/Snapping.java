package org.ibid.quiz.interaction.textselection;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.annotation.Anchored;
import org.ibid.core.annotation.Anchoring;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.essay.Sentence;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Response;

/** Makes whole sentences of what was selected: a sentence counts as selected from half of its words on. Pure. */
public final class Snapping {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+(?:[’'.,-][\\p{L}\\p{Nd}]+)*");

    private Snapping() {}

    public static Response.TextSelection snap(EssayVersion version, Response.TextSelection response) {
        List<Response.Selected> snapped = new ArrayList<>();
        for (Sentence sentence : version.reading().sentences()) {
            List<Span> inText = response.selections().stream()
                    .filter(s -> Objects.equals(s.footnote(), sentence.footnote())
                            && s.span().overlaps(sentence.span()))
                    .map(Response.Selected::span)
                    .toList();
            if (!inText.isEmpty() && half(version, sentence, inText)) {
                snapped.add(new Response.Selected(sentence.footnote(), sentence.span()));
            }
        }
        return new Response.TextSelection(snapped);
    }

    private static boolean half(EssayVersion version, Sentence sentence, List<Span> selected) {
        String text = version.text().textOf(sentence.footnote());
        Matcher words = WORD.matcher(text)
                .region(
                        sentence.span().start(),
                        Math.min(text.length(), sentence.span().end()));
        int all = 0;
        int in = 0;
        while (words.find()) {
            Span word = new Span(words.start(), words.end());
            all++;
            in += selected.stream().anyMatch(s -> s.contains(word)) ? 1 : 0;
        }
        return all == 0 || 2 * in >= all;
    }

    /** The gold sets as whole sentences of another version; a set of which a sentence is lost is left out. */
    public static TextSelectionKey in(EssayVersion version, TextSelectionKey key) {
        return new TextSelectionKey(key.goldSets().stream()
                .flatMap(set -> found(version, set).stream())
                .toList());
    }

    private static Optional<List<Target>> found(EssayVersion version, List<Target> set) {
        List<Target> found =
                set.stream().flatMap(t -> found(version, t).stream()).distinct().toList();
        return found.size() == set.size() ? Optional.of(found) : Optional.empty();
    }

    private static Optional<Target> found(EssayVersion version, Target gold) {
        return Anchoring.anchor(version.text(), gold) instanceof Anchored.Found at
                ? version.reading().sentences().stream()
                        .filter(s -> Objects.equals(s.footnote(), gold.footnote())
                                && s.span()
                                        .contains(at.span().start() + at.span().length() / 2))
                        .findFirst()
                        .map(s -> Target.in(version.text(), s.footnote(), s.span(), gold.role()))
                : Optional.empty();
    }
}
