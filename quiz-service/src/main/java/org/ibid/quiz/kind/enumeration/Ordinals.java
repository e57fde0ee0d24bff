package org.ibid.quiz.kind.enumeration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways of numbering the members of a list; one list keeps to one of them. */
enum Ordinals {
    WORDS("first(?:ly)? second(?:ly)? third(?:ly)? fourth(?:ly)? fifth(?:ly)? sixth(?:ly)?", ",\\s"),
    FIGURES("1 2 3 4 5 6", "[.)]\\s"),
    BRACKETS("\\(1 \\(2 \\(3 \\(4 \\(5 \\(6", "\\)\\s");

    /** As patterns, parted by spaces. */
    private final String numbers;

    private final String close;

    Ordinals(String numbers, String close) {
        this.numbers = numbers;
        this.close = close;
    }

    /** The k-th at the very start of a text, from 1: where it ends. */
    Optional<Integer> at(int k, String text) {
        if (k > numbers().size()) {
            return Optional.empty();
        }
        Matcher matcher =
                Pattern.compile("(?i)^" + numbers().get(k - 1) + close).matcher(text);
        return matcher.find() ? Optional.of(matcher.end()) : Optional.empty();
    }

    /**
     * @param start of the number
     * @param end of the number, where the member begins
     */
    record Mark(int start, int end) {}

    /** Within one sentence, from the first on, each behind a stop of some kind; empty where they do not begin with the first. */
    List<Mark> within(String sentence) {
        List<Mark> marks = new ArrayList<>();
        int from = 0;
        for (int k = 1; k <= numbers().size(); k++) {
            Matcher next = Pattern.compile("(?i)(?:(?<=[,;:—–] )|(?<=—))(?:(?:and|or),? )?"
                            + numbers().get(k - 1) + close)
                    .matcher(sentence);
            if (!next.find(from)) {
                break;
            }
            marks.add(new Mark(next.start(), next.end()));
            from = next.end();
        }
        return marks;
    }

    private List<String> numbers() {
        return List.of(numbers.split(" ", -1));
    }
}
