package org.ibid.web.assignment;

import org.ibid.web.language.Language;
import org.ibid.web.language.Numbers;
import org.ibid.web.layout.LayoutWords;

/** Points in words: {@code 7½ of 10 points}. */
public record Points(LayoutWords words, Numbers numbers) {

    public static Points in(Language language) {
        return new Points(language.words(LayoutWords.class), language.numbers());
    }

    public String of(double score, double most) {
        return words.points(numbers.of(score), numbers.of(most));
    }
}
