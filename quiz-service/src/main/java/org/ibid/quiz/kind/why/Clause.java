package org.ibid.quiz.kind;

import java.util.List;
import java.util.Set;
import org.ibid.core.essay.Span;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Token;

/** Whether a clause of its own begins somewhere: a subject, and soon a verb that says something of it. */
public final class Clause {

    /** Behind one of these the verb belongs to another clause. */
    private static final Set<String> OTHERS =
            Set.of("which", "who", "whom", "whose", "that", "where", "when", "as", "if");

    private Clause() {}

    public static boolean begins(Line line, int from, int to) {
        Span span = new Span(line.span().start() + from, line.span().start() + Math.max(from, to));
        List<Token> tokens =
                line.tokens().stream().filter(t -> span.contains(t.span())).toList();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (i > 0 && says(token, tokens.get(i - 1))) {
                return true;
            }
            if (token.text().equals(",") && !(i > 0 && saysLater(tokens, i))) {
                return false;
            }
            if (i > 0 && OTHERS.contains(token.lower()) && !saysLater(tokens, i)) {
                return false;
            }
        }
        return false;
    }

    /** A clause between commas, and the verb of the main one behind it. */
    private static boolean saysLater(List<Token> tokens, int from) {
        for (int i = from + 1; i < tokens.size(); i++) {
            if (tokens.get(i).text().equals(",")) {
                return i + 1 < tokens.size() && says(tokens.get(i + 1), tokens.get(i));
            }
        }
        return false;
    }

    private static boolean says(Token token, Token before) {
        String word = token.lower();
        return token.is("AUX")
                || (token.is("VERB")
                        && !before.lower().equals("to")
                        && !word.endsWith("ing")
                        && before.is("NOUN", "PROPN", "PRON", "ADV", "PUNCT"));
    }
}
