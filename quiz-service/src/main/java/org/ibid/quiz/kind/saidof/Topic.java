package org.ibid.quiz.kind.saidof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibid.core.essay.Person;
import org.ibid.quiz.kind.Statement;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Names;
import org.ibid.quiz.language.Token;
import org.ibid.quiz.language.Words;

/**
 * Something that the essay says much of: a person, or a noun of weight.
 *
 * @param name as the question says it
 * @param statements of the essay that name it, in reading order
 */
record Topic(String name, List<Statement> statements) {

    /** Statements about one thing that are needed to choose from. */
    private static final int FEWEST = 4;

    /** So many topics are looked at, the weightiest first. */
    private static final int MOST = 12;

    private static final double WEIGHTY = 0.3;
    private static final int SHORTEST_NOUN = 4;
    private static final int SHORTEST = 9;
    private static final int ABOUT = 4;

    static List<Topic> in(EssayLanguage essay) {
        List<Statement> all =
                Statement.all(essay).stream().filter(s -> s.words() >= SHORTEST).toList();
        List<Topic> topics = new ArrayList<>();
        for (Person person : essay.names().people()) {
            add(
                    topics,
                    person.name(),
                    all.stream()
                            .filter(s -> Names.forms(person).stream()
                                    .anyMatch(f -> s.text().contains(f) && Words.stands(f, s.text())))
                            .toList());
        }
        nouns(essay)
                .forEach(noun -> add(
                        topics,
                        "“" + noun + "”",
                        all.stream().filter(s -> opens(noun, s.text())).toList()));
        return topics;
    }

    /** What a sentence is about stands at its beginning; a noun behind its verb is only met there. */
    private static boolean opens(String noun, String text) {
        String[] words = text.split(" ");
        return Words.stands(noun, String.join(" ", List.of(words).subList(0, Math.min(ABOUT, words.length))));
    }

    private static void add(List<Topic> topics, String name, List<Statement> statements) {
        if (statements.size() >= FEWEST && topics.size() < MOST) {
            topics.add(new Topic(name, statements));
        }
    }

    /** Common nouns as they stand in the essay, the weightiest first. */
    private static List<String> nouns(EssayLanguage essay) {
        Set<String> names = new HashSet<>();
        essay.names()
                .people()
                .forEach(p ->
                        Names.forms(p).forEach(f -> names.addAll(Words.of(f.toLowerCase(java.util.Locale.ROOT)))));
        Map<String, Double> nouns = new HashMap<>();
        essay.lines()
                .forEach(line -> line.tokens().stream()
                        .filter(t -> t.is("NOUN")
                                && t.word()
                                && t.text().length() >= SHORTEST_NOUN
                                && !names.contains(t.lower()))
                        .map(Token::text)
                        .filter(t -> t.equals(t.toLowerCase(java.util.Locale.ROOT)))
                        .forEach(t -> nouns.putIfAbsent(t, essay.terms().weight(t))));
        return nouns.entrySet().stream()
                .filter(e -> e.getValue() >= WEIGHTY)
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }
}
