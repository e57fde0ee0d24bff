package org.ibid.core.reading.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Quotation;
import org.ibid.core.essay.Sentence;
import org.ibid.core.essay.Span;
import org.jspecify.annotations.Nullable;

/** Cuts the surroundings of a quotation out of the essay: within the quotation it is nested in, else within its paragraph. */
final class Neighbourhood {

    /** Who a paragraph is about may be named once and be <em>he</em> from there on. */
    private static final int PREVIOUS = 12;

    /** A speech may be long; whose it is stands not farther ahead than so many sentences. */
    private static final int MOST_WITHIN = 60;

    private final EssayText text;
    private final Masked masked;
    private final List<Span> sentences;
    private final Map<String, Quotation> byId = new HashMap<>();
    private final Pronouns pronouns;
    private final Map<Integer, Integer> blockSpeakers = new HashMap<>();

    Neighbourhood(
            EssayText text, Masked masked, List<Sentence> sentences, List<Quotation> quotations, Pronouns pronouns) {
        this.text = text;
        this.masked = masked;
        this.sentences = sentences.stream()
                .filter(s -> s.footnote() == null)
                .map(Sentence::span)
                .toList();
        quotations.forEach(q -> byId.put(q.id(), q));
        this.pronouns = pronouns;
    }

    /** Remembers whose a block quotation is: the paragraph behind it may go on with a pronoun. */
    void remember(Quotation block, int speaker) {
        blockSpeakers.put(block.span().end(), speaker);
    }

    Surroundings of(Quotation quotation) {
        boolean block = quotation.form() == Quotation.Form.BLOCK || opensParagraph(quotation);
        int mark = start(quotation);
        int first = firstSentence(mark, block);
        int floor = floor(quotation);
        int start = first < 0 ? mark : Math.max(floor, sentences.get(first).start());
        String before =
                start < mark ? masked.before(start, block ? sentences.get(first).end() : mark) : "";
        if (block && !introduces(first, quotation)) {
            before = "";
        }
        return new Surroundings(
                before,
                after(quotation, quotation.form() == Quotation.Form.BLOCK),
                previous(quotation, first, floor),
                block,
                pronouns);
    }

    /** The number of the sentence that the opening mark stands in, or that stands ahead of the block; -1 for none. */
    private int firstSentence(int mark, boolean block) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).start() <= mark - (block ? 1 : 0)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private boolean introduces(int sentence, Quotation block) {
        return sentence >= 0 && start(block) - sentences.get(sentence).end() <= EssayText.BLOCK_BREAK.length();
    }

    /** Where the quotation begins, its opening mark included. */
    private static int start(Quotation quotation) {
        int first = quotation.span().start();
        return quotation.form() == Quotation.Form.BLOCK ? first : Math.max(0, first - 1);
    }

    /** In marks, but set like a block quotation: a paragraph begins with it, and the one before ends with a colon. */
    private boolean opensParagraph(Quotation quotation) {
        int ahead = start(quotation) - EssayText.BLOCK_BREAK.length();
        return quotation.parent() == null
                && ahead > 0
                && text.canonical().startsWith(EssayText.BLOCK_BREAK, ahead)
                && text.blockAt(ahead - 1)
                        .filter(b -> b instanceof Block.Paragraph)
                        .isPresent()
                && text.canonical().charAt(ahead - 1) == ':';
    }

    private String after(Quotation quotation, boolean block) {
        int end = quotation.span().end();
        int from = end + 1;
        if (block || quotation.unclosed() || from >= text.canonical().length()) {
            return "";
        }
        char last = text.canonical().charAt(end - 1);
        char next = text.canonical().charAt(from);
        int sentence = firstSentence(end, false);
        int to = sentence < 0 ? from : Math.min(sentences.get(sentence).end(), ceiling(quotation));
        boolean ended = last == '.' || last == ';' || next == '.' || next == ';';
        return ended || to <= from ? "" : masked.behind(from, to);
    }

    private List<String> previous(Quotation quotation, int first, int floor) {
        List<String> previous = new ArrayList<>();
        Quotation parent = parent(quotation);
        if (parent != null && parent.form() != Quotation.Form.BLOCK) {
            addWithin(previous, parent, first);
            return previous;
        }
        for (int i = first - 1; i >= 0 && previous.size() < PREVIOUS; i--) {
            Span sentence = sentences.get(i);
            if (sentence.start() < paragraphStart(floor)) {
                break;
            }
            if (!masked.inWords(sentence)) {
                previous.add(masked.before(sentence.start(), sentence.end()));
            } else if (previous.isEmpty() || !previous.getLast().equals(Masked.ONLY_WORDS)) {
                previous.add(Masked.ONLY_WORDS);
            }
        }
        int paragraph = paragraphStart(floor);
        Integer speaker = blockSpeakers.get(paragraph - EssayText.BLOCK_BREAK.length());
        if (speaker != null && previous.size() < PREVIOUS) {
            previous.add((char) (Masked.FIRST_PERSON + speaker) + " said this.");
        }
        return previous;
    }

    /** Sentences of the surrounding quotation ahead of this one, then the words that lead up to it. */
    private void addWithin(List<String> previous, Quotation parent, int first) {
        for (int i = first - 1;
                i >= 0 && sentences.get(i).start() >= parent.span().start() && previous.size() < MOST_WITHIN;
                i--) {
            previous.add(
                    masked.before(sentences.get(i).start(), sentences.get(i).end()));
        }
        int outer = firstSentence(parent.span().start(), false);
        if (outer >= 0) {
            int start = sentences.get(outer).start();
            if (outer < first) {
                previous.add(masked.before(
                        parent.span().start(),
                        Math.max(parent.span().start(), sentences.get(outer).end())));
            }
            previous.add(masked.before(
                    Math.min(start, parent.span().start()),
                    Math.max(start, parent.span().start() - 1)));
        }
    }

    /** Pronouns inside a block quotation may look back into the paragraph that introduces it. */
    private int paragraphStart(int floor) {
        int at = text.blockAt(floor).map(b -> b.span().start()).orElse(0);
        boolean introduced = at >= 2 && text.blockAt(floor).orElseThrow() instanceof Block.BlockQuotation;
        return introduced ? text.blockAt(at - 2).map(b -> b.span().start()).orElse(at) : at;
    }

    private int floor(Quotation quotation) {
        Quotation parent = parent(quotation);
        if (parent != null) {
            return parent.form() == Quotation.Form.BLOCK
                    ? text.blockAt(quotation.span().start())
                            .map(b -> b.span().start())
                            .orElse(0)
                    : parent.span().start();
        }
        int ahead = quotation.form() == Quotation.Form.BLOCK || opensParagraph(quotation)
                ? Math.max(0, start(quotation) - EssayText.BLOCK_BREAK.length())
                : quotation.span().start();
        return text.blockAt(ahead).map(b -> b.span().start()).orElse(0);
    }

    private int ceiling(Quotation quotation) {
        Quotation parent = parent(quotation);
        return parent == null ? text.canonical().length() : parent.span().end();
    }

    private @Nullable Quotation parent(Quotation quotation) {
        return quotation.parent() == null ? null : byId.get(quotation.parent());
    }
}
