package org.ibid.quiz.kind.discussion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ibid.core.essay.CitedWork;
import org.ibid.core.essay.Person;
import org.ibid.core.essay.Quotation;
import org.ibid.core.essay.Span;
import org.ibid.quiz.kind.Cast;
import org.ibid.quiz.kind.Excerpt;
import org.ibid.quiz.language.EssayLanguage;
import org.ibid.quiz.language.Names;
import org.ibid.quiz.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * Somebody the essay draws on, with one place where it does.
 *
 * @param footnote id of the note that the span stands in, or null for the essay itself
 */
record Source(String name, @Nullable String footnote, Span span) {

    private static final int TELLING = 8;
    private static final double SURE = 0.6;

    /** Writers who are quoted first, then others who are, then authors of works in the notes; each surname once. */
    static List<Source> in(EssayLanguage essay) {
        Cast cast = new Cast(essay);
        record Quoted(Person person, Quotation quotation) {}
        List<Quoted> quoted = new ArrayList<>();
        for (Quotation quotation : essay.version().reading().quotations()) {
            if (Excerpt.asks(quotation)
                    && essay.text().passageOf(null, quotation.span()).isPresent()
                    && Words.count(quotation.span().in(essay.text().canonical())) >= TELLING) {
                cast.person(quotation.voices().getFirst()).ifPresent(p -> quoted.add(new Quoted(p, quotation)));
            }
        }
        quoted.sort(Comparator.comparing((Quoted q) -> q.person().part() != Person.Part.WRITER)
                .thenComparingInt(q -> q.quotation().span().start()));
        Set<String> seen = new HashSet<>();
        List<Source> sources = new ArrayList<>();
        for (Quoted q : quoted) {
            if (seen.add(Names.surname(q.person()))) {
                sources.add(new Source(q.person().name(), null, q.quotation().span()));
            }
        }
        for (CitedWork work : essay.version().reading().works()) {
            if (work.form() == CitedWork.Form.FULL
                    && work.confidence() >= SURE
                    && work.authors().size() == 1
                    && seen.add(last(work.authors().getFirst()))) {
                String name = work.authors().getFirst().replaceFirst("['’]s$", "");
                sources.add(new Source(name, work.footnote(), work.span()));
            }
        }
        return sources;
    }

    private static String last(String author) {
        return author.substring(author.lastIndexOf(' ') + 1);
    }
}
