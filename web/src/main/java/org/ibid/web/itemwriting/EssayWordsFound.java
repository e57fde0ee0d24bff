package org.ibid.web.itemwriting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.Span;
import org.ibid.web.typesetting.Light;
import org.jspecify.annotations.Nullable;

/**
 * Where words that somebody copied out of an essay stand in it: in the passage at hand, or else in the whole of it. How
 * they are broken into lines and which quotation marks they wear does not matter; which of several places is meant is
 * never guessed.
 *
 * @param places all of them in the nearest text that has any
 */
record EssayWordsFound(List<Light> places) {

    private static final int MOST = 50;

    EssayWordsFound {
        places = List.copyOf(places);
    }

    static EssayWordsFound find(String words, EssayText text, Light passage) {
        Pattern wanted = pattern(words);
        String near = passage.span().in(text.textOf(passage.footnote()));
        List<Light> here = in(near, wanted, passage.footnote(), passage.span().start());
        return here.isEmpty() ? anywhere(words, text) : new EssayWordsFound(here);
    }

    /** In the whole of an essay of which no passage is at hand. */
    static EssayWordsFound anywhere(String words, EssayText text) {
        Pattern wanted = pattern(words);
        List<Light> all = new ArrayList<>(in(text.canonical(), wanted, null, 0));
        for (Footnote note : text.footnotes()) {
            all.addAll(in(text.textOf(note.id()), wanted, note.id(), 0));
        }
        all.sort(Comparator.comparing(Light::span));
        return new EssayWordsFound(all);
    }

    private static List<Light> in(String text, Pattern wanted, @Nullable String footnote, int offset) {
        Matcher matcher = wanted.matcher(text);
        List<Light> places = new ArrayList<>();
        while (matcher.find() && places.size() < MOST) {
            places.add(new Light(footnote, new Span(matcher.start() + offset, matcher.end() + offset)));
        }
        return places;
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(Pattern.compile("\\s+")
                .splitAsStream(words.strip())
                .map(EssayWordsFound::anyMarks)
                .collect(Collectors.joining("\\s+")));
    }

    private static String anyMarks(String word) {
        StringBuilder pattern = new StringBuilder();
        word.chars().forEach(c -> {
            if ("'‘’".indexOf(c) >= 0) {
                pattern.append("['‘’]");
            } else if ("\"“”".indexOf(c) >= 0) {
                pattern.append("[\"“”]");
            } else {
                pattern.append(Pattern.quote(String.valueOf((char) c)));
            }
        });
        return pattern.toString();
    }
}
