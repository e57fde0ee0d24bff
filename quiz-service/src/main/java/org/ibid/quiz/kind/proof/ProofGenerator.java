package org.ibid.quiz.kind.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.core.annotation.Target;
import org.ibid.core.essay.Person;
import org.ibid.core.essay.Quotation;
import org.ibid.core.essay.Span;
import org.ibid.core.item.Level;
import org.ibid.quiz.kind.Cast;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Excerpt;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.kind.Gate;
import org.ibid.quiz.kind.Generator;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Names;
import org.ibid.quiz.language.Prose;
import org.ibid.quiz.language.Words;

/**
 * Whose words are these, and which sentence tells? Only where that sentence is another one than those that hold the
 * words: who searches the essay for the words does not find it.
 */
public final class ProofGenerator implements Generator {

    private static final int LONGEST = 40;
    private static final int BACK = 1;

    /** Words of saying and writing. */
    private static final Pattern LEADS = Pattern.compile(
            "(?i)\\b(?:wrote|writ\\p{L}+|sa(?:ys?|id)|t(?:ells?|old)|descri\\p{L}+|expla\\p{L}+|declar\\p{L}+|argu\\p{L}+|answer\\p{L}*|repl\\p{L}+|remark\\p{L}*|observ\\p{L}+|complain\\p{L}*|report\\p{L}*|record\\p{L}*|spelt"
                    + " out|set out)\\b");

    @Override
    public String kind() {
        return "proof";
    }

    @Override
    public String version() {
        return "2";
    }

    @Override
    public List<Gate> gates() {
        return List.of(new OneSentenceTells());
    }

    @Override
    public List<Draft> drafts(EssayLanguage essay) {
        Cast cast = new Cast(essay);
        List<Draft> drafts = new ArrayList<>();
        for (Quotation quotation : essay.version().reading().quotations()) {
            if (Excerpt.asks(quotation)) {
                cast.person(quotation.voices().getFirst())
                        .flatMap(speaker -> draft(essay, cast, quotation, speaker))
                        .ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private Optional<Draft> draft(EssayLanguage essay, Cast cast, Quotation quotation, Person speaker) {
        Optional<Line> naming =
                cast.naming(speaker, quotation.span(), BACK).filter(line -> bringsIn(essay, line, quotation, speaker));
        Optional<Span> excerpt = Excerpt.of(essay, quotation, LONGEST);
        if (naming.isEmpty() || excerpt.isEmpty()) {
            return Optional.empty();
        }
        String frame = essay.text()
                .canonical()
                .substring(
                        naming.get().span().start(),
                        Math.max(naming.get().span().end(), quotation.span().end()));
        return cast.among(speaker, cast::quoted, quotation.span(), frame)
                .map(options -> draft(essay, excerpt.get(), naming.get(), options));
    }

    /** Another line than the words, right before them, that leads up to them. */
    private static boolean bringsIn(EssayLanguage essay, Line line, Quotation quotation, Person speaker) {
        List<Line> said = essay.linesIn(quotation.span());
        return !line.quoted()
                && !said.isEmpty()
                && line.index() == said.getFirst().index() - 1
                && (line.text().strip().endsWith(":")
                        || LEADS.matcher(behindName(line.text(), speaker)).find());
    }

    /** What is said of the speaker: words of saying ahead of the name are somebody else's. */
    private static String behindName(String text, Person speaker) {
        return Names.forms(speaker).stream()
                .filter(f -> Words.stands(f, text))
                .map(f -> text.substring(text.indexOf(f) < 0 ? 0 : text.indexOf(f)))
                .min(java.util.Comparator.comparingInt(String::length))
                .orElse(text);
    }

    private Draft draft(EssayLanguage essay, Span excerpt, Line naming, Cast.Options options) {
        Target proof = Target.in(essay.text(), null, naming.span(), Target.Role.EVIDENCE);
        List<Target> targets = new ArrayList<>();
        targets.add(Target.in(essay.text(), null, excerpt, Target.Role.STIMULUS));
        targets.add(proof);
        targets.addAll(options.contrasts());
        String words = excerpt.in(essay.text().canonical()).strip();
        return new Draft(
                        kind(),
                        "proof/speaker",
                        "The essay quotes these words. Whose are they?",
                        Prose.excerpt(words),
                        options.form(),
                        targets,
                        "The words are " + options.form().key() + "’s. This sentence brings them in: "
                                + Prose.quoted(Prose.beginning(naming.text(), 30)),
                        Level.CORROBORATE,
                        0.65,
                        0.8
                                + 0.12 * essay.terms().weightOf(words)
                                + (Prose.dangling(words).isEmpty() ? 0.04 : -0.08),
                        naming.region(),
                        excerpt)
                .then(new Draft.Further(
                        "Select the sentence of the essay that tells whose words they are.",
                        new Form.Finding(List.of(List.of(proof)), 1)));
    }
}
