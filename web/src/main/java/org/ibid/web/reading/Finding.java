package org.ibid.web.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.Span;
import org.ibid.web.typesetting.Light;
import org.ibid.web.typesetting.Marking;
import org.jspecify.annotations.Nullable;

/**
 * Words looked for in an essay and its notes, and where they stand: in reading order, within one passage each, whatever
 * their case, accents and typographic marks.
 *
 * @param words as they were typed, shortened to {@value #LONGEST} characters
 * @param places at most {@value #MOST}
 */
record Finding(String words, List<Place> places) {

    static final int LONGEST = 200;
    static final int MOST = 500;

    /** @param offset of the words within their passage */
    record Place(String passage, Light light, int offset) {
        int end() {
            return offset + light.span().length();
        }
    }

    Finding {
        places = List.copyOf(places);
    }

    static Finding of(EssayText text, @Nullable String typed) {
        String words = typed == null ? "" : typed.strip();
        words = words.substring(0, Math.min(words.length(), LONGEST));
        if (words.isEmpty()) {
            return new Finding("", List.of());
        }
        Pattern pattern = Pattern.compile(Arrays.stream(Folding.fold(words).split("\\s+"))
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+")));
        List<Place> places = new ArrayList<>();
        for (Block block : text.blocks()) {
            find(
                    pattern,
                    block.span().in(text.canonical()),
                    block.passageId(),
                    null,
                    block.span().start(),
                    places);
        }
        for (Footnote note : text.footnotes()) {
            find(pattern, text.textOf(note.id()), note.id(), note.id(), 0, places);
        }
        var order = ReadingOrder.in(text);
        places.sort((one, other) -> order.compare(one.light(), other.light()));
        return new Finding(words, places.subList(0, Math.min(MOST, places.size())));
    }

    private static void find(
            Pattern pattern, String of, String passage, @Nullable String footnote, int base, List<Place> places) {
        Matcher matcher = pattern.matcher(Folding.fold(of));
        while (matcher.find()) {
            Span span = new Span(base + matcher.start(), base + matcher.end());
            places.add(new Place(passage, new Light(footnote, span), matcher.start()));
        }
    }

    /** @param here number of the one that is looked at, from 1 */
    List<Marking> markings(int here) {
        List<Marking> markings = new ArrayList<>();
        for (int i = 1; i <= places.size(); i++) {
            Light place = places.get(i - 1).light();
            Marking.Kind kind = i == here ? Marking.Kind.FOUND_HERE : Marking.Kind.FOUND;
            markings.add(new Marking("hit-" + i, kind, place.footnote(), place.span()));
        }
        return markings;
    }
}
