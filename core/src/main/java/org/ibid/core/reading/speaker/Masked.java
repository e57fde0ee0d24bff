package org.ibid.core.reading.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibid.core.essay.Quotation;
import org.ibid.core.essay.Span;
import org.ibid.core.reading.people.People;
import org.ibid.core.reading.people.People.Mention;
import org.jspecify.annotations.Nullable;

/**
 * The canonical text with every person's name as one character, every other name as {@link #OTHER}, and every
 * quotation of the outermost marks as {@link #QUOTE}: rules read the words between, not the names themselves.
 */
final class Masked {

    static final char FIRST_PERSON = '\uE000';
    static final char LAST_PERSON = '\uF7FF';
    static final char OTHER = '\uF800';
    static final char QUOTE = '\uF801';
    /** What stands for the sentences of a quotation. */
    static final String ONLY_WORDS = String.valueOf(QUOTE);

    /** No sentence is longer: of what claims to be one, the end that is nearer to the quotation is read. */
    private static final int LONGEST = 1_000;

    /** The printers of old put a dash behind the colon that brings words in. */
    private static final Pattern COLON_DASH = Pattern.compile("(?<=[:,;])\\s?(?:—|--)\\s?");

    private static final Pattern SLIPPED_POSSESSIVE = Pattern.compile("(?<=[\uE000-\uF800])[”\"]s\\b");

    private final String canonical;
    private final People people;
    private final List<Span> mentioned;
    private final List<Span> marked;

    Masked(String canonical, People people, List<Quotation> quotations) {
        this.canonical = canonical;
        this.people = people;
        this.mentioned = people.mentions().stream().map(Mention::span).toList();
        this.marked = quotations.stream()
                .filter(q -> q.footnote() == null && q.form() != Quotation.Form.BLOCK)
                .map(Quotation::span)
                .sorted()
                .toList();
    }

    /** The masked text of a range ahead of a quotation. */
    String before(int from, int to) {
        return range(Math.max(from, to - LONGEST), to);
    }

    /** The masked text of a range behind a quotation. */
    String behind(int from, int to) {
        return range(from, Math.min(to, from + LONGEST));
    }

    /** The masked text of a range; quotations that hold the whole range are read through. */
    private String range(int from, int to) {
        StringBuilder masked = new StringBuilder();
        int at = from;
        while (at < to) {
            Span quotation = startingIn(marked, at + 1, to);
            Mention mention = mentionFrom(at, to);
            int quoteAt = quotation == null ? to : quotation.start() - 1;
            int mentionAt = mention == null ? to : mention.span().start();
            int next = Math.min(quoteAt, mentionAt);
            masked.append(canonical, at, Math.max(at, next));
            if (next >= to) {
                break;
            }
            if (quotation != null && quoteAt <= mentionAt) {
                masked.append(QUOTE);
                at = Math.max(at + 1, quotation.end() + 1);
            } else if (mention != null) {
                masked.append(character(mention));
                at = mention.span().end();
            }
        }
        return plain(masked);
    }

    /** True for one of several sentences of a quotation: who is spoken of there is not who is spoken of around it. */
    boolean inWords(Span sentence) {
        int i = lowerBound(marked, sentence.start() + 2) - 1;
        if (i < 0) {
            return false;
        }
        Span words = marked.get(i);
        boolean within = words.start() - 1 <= sentence.start() && sentence.end() <= words.end() + 1;
        return within && (words.start() < sentence.start() || sentence.end() < words.end());
    }

    /** The people named in a range. */
    Set<Integer> peopleIn(Span range) {
        Set<Integer> found = new HashSet<>();
        for (int i = firstMention(range.start()); i < people.mentions().size(); i++) {
            Mention mention = people.mentions().get(i);
            if (mention.span().start() >= range.end()) {
                break;
            }
            found.add(mention.person());
        }
        found.remove(-1);
        return found;
    }

    static int person(char mask) {
        return mask >= FIRST_PERSON && mask <= LAST_PERSON ? mask - FIRST_PERSON : -1;
    }

    private static char character(Mention mention) {
        boolean fits = mention.person() >= 0 && mention.person() <= LAST_PERSON - FIRST_PERSON;
        return fits ? (char) (FIRST_PERSON + mention.person()) : OTHER;
    }

    private @Nullable Mention mentionFrom(int from, int to) {
        int i = firstMention(from);
        return i < people.mentions().size() && people.mentions().get(i).span().end() <= to
                ? people.mentions().get(i)
                : null;
    }

    private int firstMention(int from) {
        return lowerBound(mentioned, from);
    }

    private static @Nullable Span startingIn(List<Span> spans, int from, int to) {
        int i = lowerBound(spans, from);
        return i < spans.size() && spans.get(i).start() < to && spans.get(i).end() <= to ? spans.get(i) : null;
    }

    private static int lowerBound(List<Span> spans, int start) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static String plain(CharSequence text) {
        String named = SLIPPED_POSSESSIVE
                .matcher(text.toString().replace('’', '\'').replace('\n', ' ').replace('\u00a0', ' '))
                .replaceAll("'s");
        return COLON_DASH.matcher(named).replaceAll(" ").replace("--", "—");
    }
}
