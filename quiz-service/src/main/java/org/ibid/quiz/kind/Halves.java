package org.ibid.quiz.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ibid.core.essay.Quotation;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Prose;
import org.ibid.quiz.language.Tongue;
import org.ibid.quiz.language.Words;

/** A sentence that the essay interrupts to say whose it is: {@code “The wells,” says Hale, “are foul.”} Either half alone is severed. */
public record Halves(Quotation first, Quotation second) {

    private static final Pattern BROKEN_OFF = Pattern.compile("(?s).*[^.!?…]\\s*$");

    /** Characters that it takes to say who speaks. */
    private static final int BETWEEN = 90;

    /** Every such pair of the essay, in reading order. */
    public static List<Halves> in(EssayLanguage essay) {
        List<Quotation> all = essay.version().reading().quotations().stream()
                .filter(Excerpt::asks)
                .toList();
        List<Halves> halves = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            Halves pair = new Halves(all.get(i - 1), all.get(i));
            if (pair.oneSentence(essay.text().canonical())) {
                halves.add(pair);
            }
        }
        return halves;
    }

    private boolean oneSentence(String canonical) {
        int gap = second.span().start() - first.span().end();
        return second.voices().getFirst().rule().equals("second-half")
                && second.voices().getFirst().person() != null
                && second.voices()
                        .getFirst()
                        .person()
                        .equals(first.voices().getFirst().person())
                && 0 < gap
                && gap <= BETWEEN
                && BROKEN_OFF.matcher(bare(first.span().in(canonical))).matches()
                && Character.isLowerCase(bare(second.span().in(canonical)).codePointAt(0));
    }

    /** Both halves as one text, with the interruption left out. */
    public String words(EssayLanguage essay) {
        String canonical = essay.text().canonical();
        String begun = bare(first.span().in(canonical)).replaceFirst("[,;:—–-]+$", "");
        return begun + " … " + bare(second.span().in(canonical)).replaceFirst("\\s*[,;:—–-]+$", "");
    }

    /** True where the two say something by themselves once they are together. */
    public boolean fits(EssayLanguage essay, int longest) {
        String words = words(essay);
        int count = Words.count(words);
        return Excerpt.SHORTEST <= count
                && count <= longest
                && !words.contains("\n")
                && Prose.balanced(words)
                && !Tongue.foreign(words)
                && Prose.dangling(words).isEmpty()
                && Character.isUpperCase(words.codePointAt(0));
    }

    private static String bare(String words) {
        return words.strip().replaceAll("^[“‘\"']+|[”’\"']+$", "").strip();
    }
}
