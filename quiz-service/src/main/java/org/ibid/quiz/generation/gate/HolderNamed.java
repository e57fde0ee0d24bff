package org.ibid.quiz.generation.gate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.core.item.Certificate;
import org.ibid.quiz.kind.Author;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Names;
import org.ibid.quiz.language.Words;

/** Claims have holders: where a statement is put before the learner, the question says whose it is, and so does what explains the key. */
final class HolderNamed implements Gate {

    /** Fewer words than this claim nothing. */
    private static final int CLAIMS = 6;

    private static final Pattern ESSAY = Pattern.compile("(?i)\\b(?:essay|author|passage|text|notes?|sentence)\\b");

    @Override
    public Certificate.Check check(Draft draft, EssayLanguage essay) {
        Optional<String> flaw = stated(draft)
                .filter(words -> Words.count(words) >= CLAIMS && !words.matches("(?s)[“\"].*"))
                .findFirst()
                .filter(words -> !names(draft.stem(), essay) || !names(draft.rationale(), essay))
                .map(words -> "Nothing says who holds this: " + words);
        return Verdict.of("holder-named", flaw, "Whatever is claimed, the question says whose claim it is.");
    }

    private static boolean names(String words, EssayLanguage essay) {
        return ESSAY.matcher(words).find()
                || words.contains(Author.of(essay))
                || essay.names().people().stream().anyMatch(p -> Names.standsIn(p, words));
    }

    /** Everything that is put as a statement: under the question, or to choose from. */
    private static Stream<String> stated(Draft draft) {
        List<String> options = switch (draft.form()) {
            case Form.Choice choice ->
                Stream.concat(Stream.of(choice.right()), choice.wrong().stream())
                        .map(Form.Option::text)
                        .toList();
            case Form.Several several ->
                Stream.concat(several.right().stream(), several.wrong().stream())
                        .map(Form.Option::text)
                        .toList();
            case Form.Ordering ordering ->
                ordering.lines().stream().map(Form.Option::text).toList();
            default -> List.of();
        };
        return Stream.concat(Stream.ofNullable(draft.prompt()), options.stream());
    }
}
