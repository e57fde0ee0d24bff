package org.ibid.quiz.kind.notematch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibid.core.essay.CitedWork;
import org.ibid.quiz.kind.Called;
import org.ibid.quiz.kind.Statement;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Tongue;
import org.ibid.quiz.language.Words;

/**
 * A statement and its note that speak of the same thing, so that a reader can tell that they belong together.
 *
 * @param link words of weight that both have and that the essay does not have everywhere
 */
record Linked(Called called, Statement statement, Set<String> link) {

    private static final int SHORTEST = 6;
    private static final int LONGEST_STATEMENT = 30;

    /** In a fifth of the passages at most: met everywhere, a word links nothing. */
    private static final double RARE = Math.log(1 + 5);

    private static final String TELLING = "\\p{L}{4,}|1[5-9]\\d\\d|20\\d\\d";

    static List<Linked> in(EssayLanguage essay) {
        List<Linked> linked = new ArrayList<>();
        for (Called called : Called.in(essay)) {
            called.statement(essay)
                    .filter(s -> s.words() <= LONGEST_STATEMENT)
                    .flatMap(s -> of(essay, called, s))
                    .ifPresent(linked::add);
        }
        return linked;
    }

    private static Optional<Linked> of(EssayLanguage essay, Called called, Statement statement) {
        Set<String> link = Words.stems(called.opening()).stream()
                .filter(w -> w.matches(TELLING) && essay.terms().rarity(w) >= RARE)
                .filter(Words.stems(statement.text())::contains)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        Set<String> names = authors(essay, called);
        return called.words() >= SHORTEST
                        && !link.isEmpty()
                        && Collections.disjoint(names, Words.stems(statement.text()))
                        && !Tongue.foreign(called.text())
                ? Optional.of(new Linked(called, statement, link))
                : Optional.empty();
    }

    /** An author named in the text and in the note is found without reading either. */
    private static Set<String> authors(EssayLanguage essay, Called called) {
        return essay.version().reading().works().stream()
                .filter(w -> w.footnote().equals(called.note().id()))
                .map(CitedWork::authors)
                .flatMap(List::stream)
                .flatMap(a -> Words.stems(a).stream())
                .collect(Collectors.toSet());
    }

    /** Neither note has a word of weight in common with the other’s statement, nor one statement with the other. */
    boolean apart(Linked other) {
        return strange(called.opening(), other.statement().text())
                && strange(other.called().opening(), statement.text())
                && strange(statement.text(), other.statement().text())
                && strange(called.opening(), other.called().opening());
    }

    /** A note that is left over says nothing of any statement. */
    boolean strangeTo(Called note) {
        return strange(note.opening(), statement.text());
    }

    private static boolean strange(String one, String other) {
        return Collections.disjoint(Words.stems(one), Words.stems(other));
    }
}
