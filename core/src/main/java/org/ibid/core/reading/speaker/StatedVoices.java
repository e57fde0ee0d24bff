package org.ibid.core.reading.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Person;
import org.ibid.core.essay.Quotation;
import org.ibid.core.essay.Quotation.Form;
import org.ibid.core.essay.Span;
import org.ibid.core.essay.StatedVoice;
import org.ibid.core.essay.Voice;
import org.jspecify.annotations.Nullable;

/**
 * Lays what the format says of who speaks over what was read. Words that have marks, or are set as a block, are a
 * quotation already and get its speaker; a speech of a play or of a dialogue without marks becomes one.
 */
public final class StatedVoices {

    /** Name of the rule, in {@link Voice#rule()}. */
    public static final String RULE = "stated";

    private StatedVoices() {}

    /** @param found in reading order, as they come out again, numbered anew where there are more of them */
    public static List<Quotation> over(
            List<Quotation> found, EssayText text, List<StatedVoice> stated, List<Person> people) {
        if (stated.isEmpty()) {
            return found;
        }
        List<Quotation> all = new ArrayList<>(found);
        for (StatedVoice voice : stated) {
            Span words = bare(voice.span(), text.canonical());
            if (words.length() > 0) {
                say(all, words, voice(voice.who(), people), text);
            }
        }
        return numbered(all);
    }

    private static void say(List<Quotation> all, Span words, Voice voice, EssayText text) {
        for (int i = 0; i < all.size(); i++) {
            Quotation quotation = all.get(i);
            boolean same = quotation.footnote() == null
                    && (bare(quotation.span(), text.canonical()).equals(words)
                            || (quotation.form() == Form.BLOCK
                                    && quotation.span().contains(words)));
            if (same) {
                all.set(i, spoken(quotation, voice));
                return;
            }
        }
        Form form = text.blocks().stream().anyMatch(b -> fills(b, words, text.canonical())) ? Form.BLOCK : Form.INLINE;
        all.add(new Quotation("stated " + all.size(), words, null, form, null, false, List.of(voice)));
    }

    private static boolean fills(Block block, Span words, String canonical) {
        return bare(block.span(), canonical).equals(words);
    }

    /** Who speaks is stated; who reports it is still what the words tell. */
    private static Quotation spoken(Quotation quotation, Voice voice) {
        List<Voice> voices = new ArrayList<>(List.of(voice));
        quotation.voices().stream().filter(v -> v.role() == Voice.Role.REPORTER).forEach(voices::add);
        Form form = quotation.speech() ? quotation.form() : Form.INLINE;
        return new Quotation(
                quotation.id(),
                quotation.span(),
                quotation.footnote(),
                form,
                quotation.parent(),
                quotation.unclosed(),
                voices);
    }

    private static Voice voice(String who, List<Person> people) {
        Optional<Person> person = people.stream()
                .filter(p -> p.name().equals(who) || p.variants().contains(who))
                .findFirst();
        @Nullable String id = person.map(Person::id).orElse(null);
        return new Voice(who, id, Voice.Role.SPEAKER, Voice.Mode.QUOTED, 1, RULE);
    }

    /** Without the marks, dashes and spaces at its ends. */
    private static Span bare(Span span, String canonical) {
        int start = span.start();
        int end = Math.min(span.end(), canonical.length());
        while (start < end && mark(canonical.charAt(start))) {
            start++;
        }
        while (end > start && mark(canonical.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean mark(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || "“”‘’„‚«»‹›\"'「」『』—–:".indexOf(c) >= 0;
    }

    private static List<Quotation> numbered(List<Quotation> all) {
        List<Quotation> ordered = new ArrayList<>(all.stream()
                .filter(q -> q.footnote() == null)
                .sorted(Comparator.comparingInt((Quotation q) -> q.span().start())
                        .thenComparingInt(q -> -q.span().length()))
                .toList());
        all.stream().filter(q -> q.footnote() != null).forEach(ordered::add);
        Map<String, String> ids = new HashMap<>();
        ordered.forEach(q -> ids.put(q.id(), "q" + (ids.size() + 1)));
        return ordered.stream()
                .map(q -> new Quotation(
                        ids.getOrDefault(q.id(), q.id()),
                        q.span(),
                        q.footnote(),
                        q.form(),
                        q.parent() == null ? null : ids.get(q.parent()),
                        q.unclosed(),
                        q.voices()))
                .toList();
    }
}
