package org.ibid.quiz.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.ibid.core.annotation.Target;
import org.ibid.core.annotation.TextPositionSelector;
import org.ibid.core.item.ItemBody;
import org.ibid.quiz.kind.Draft;
import org.ibid.quiz.kind.Form;
import org.ibid.quiz.language.Line;
import org.ibid.quiz.language.Words;
import org.jspecify.annotations.Nullable;

/** A defect that is planted in a sound draft; empty where the draft has no place for it. */
enum Defect {
    SWAPPED_KEY {
        @Override
        Optional<Draft> in(Draft d, Random random) {
            return switch (d.form()) {
                case Form.Choice c -> {
                    int at = random.nextInt(c.wrong().size());
                    Form.Option wrong = c.wrong().get(at);
                    List<Form.Option> others = new ArrayList<>(c.wrong());
                    others.set(
                            at,
                            option(
                                    c.key(),
                                    c.right().forms(),
                                    wrong.reason(),
                                    c.right().order()));
                    yield Optional.of(
                            form(d, new Form.Choice(option(wrong.text(), wrong.forms(), "", wrong.order()), others)));
                }
                case Form.Selection s -> {
                    Line other = s.offered().stream()
                            .filter(l -> !s.gold().getLast().contains(l))
                            .findFirst()
                            .orElseThrow();
                    yield Optional.of(form(d, new Form.Selection(s.offered(), List.of(List.of(other)))));
                }
                case Form.Entry e ->
                    e.rivals().isEmpty()
                            ? Optional.empty()
                            : Optional.of(form(
                                    d,
                                    new Form.Entry(
                                            List.of(e.rivals()
                                                    .get(random.nextInt(
                                                            e.rivals().size()))),
                                            e.rivals())));
                case Form.Several s ->
                    Optional.of(form(
                            d,
                            new Form.Several(
                                    List.of(
                                            s.right().getFirst(),
                                            reasoned(s.wrong().getFirst(), "")),
                                    List.of(
                                            s.wrong().getLast(),
                                            reasoned(s.right().getLast(), "It is another.")))));
                case Form.Ordering o ->
                    Optional.of(form(d, new Form.Ordering(o.lines().reversed())));
                case Form.Matching m -> {
                    List<Form.Matched> pairs = new ArrayList<>(m.pairs());
                    Form.Matched first = pairs.getFirst();
                    pairs.set(0, new Form.Matched(first.row(), pairs.getLast().choice()));
                    pairs.set(pairs.size() - 1, new Form.Matched(pairs.getLast().row(), first.choice()));
                    yield Optional.of(form(d, new Form.Matching(pairs, m.extra())));
                }
                case Form.Figures f -> Optional.of(form(d, new Form.Figures(List.of("777,777"), f.unit())));
                case Form.Dates t -> Optional.of(form(d, new Form.Dates(List.of("1 January 1777"))));
                default -> Optional.empty(); // what a person reads has no single key to be swapped
            };
        }
    },
    SECOND_RIGHT_ANSWER {
        @Override
        Optional<Draft> in(Draft d, Random random) {
            return wrong(
                    d,
                    c -> c.right().forms().size() > 1
                            ? c.right().forms().get(1)
                            : c.key().toUpperCase(java.util.Locale.ROOT));
        }
    },
    ALTERED_SPAN {
        @Override
        Optional<Draft> in(Draft d, Random random) {
            List<Target> targets = new ArrayList<>(d.targets());
            int at = random.nextInt(targets.size());
            Target t = targets.get(at);
            int by = 1 + random.nextInt(6);
            targets.set(
                    at,
                    new Target(
                            t.essay(),
                            t.footnote(),
                            t.passageId(),
                            new TextPositionSelector(
                                    t.position().start() + by, t.position().end() + by),
                            t.quote(),
                            t.role()));
            return Optional.of(new Draft(
                    d.kind(),
                    d.rule(),
                    d.stem(),
                    d.prompt(),
                    d.form(),
                    targets,
                    d.rationale(),
                    d.level(),
                    d.difficulty(),
                    d.worth(),
                    d.region(),
                    d.anchor(),
                    d.further()));
        }
    },
    LEAKED_KEY {
        @Override
        Optional<Draft> in(Draft d, Random random) {
            return VERDICTS.contains(d.kind())
                    ? Optional.empty()
                    : Optional.of(stem(d, d.stem() + " (" + d.form().key() + ")"));
        }
    },
    GRAMMAR_CLASH {
        @Override
        Optional<Draft> in(Draft d, Random random) {
            return wrong(
                            d,
                            c -> Character.isDigit(c.key().charAt(0))
                                    ? "several of them"
                                    : c.wrong()
                                                    .getFirst()
                                                    .text()
                                                    .substring(0, 1)
                                                    .toLowerCase(java.util.Locale.ROOT)
                                            + c.wrong().getFirst().text().substring(1))
                    .filter(x -> !((Form.Choice) x.form()).wrong().equals(((Form.Choice) d.form()).wrong()));
        }
    },
    NO_REASON {
        @Override
        Optional<Draft> in(Draft d, Random random) {
            return d.form() instanceof Form.Choice c
                    ? Optional.of(form(
                            d,
                            new Form.Choice(
                                    c.right(),
                                    c.wrong().stream()
                                            .map(w -> option(w.text(), w.forms(), " ", w.order()))
                                            .toList())))
                    : Optional.empty();
        }
    },
    SEVERAL_GAPS {
        @Override
        Optional<Draft> in(Draft d, Random random) {
            return gapped(d).map(p -> prompt(d, p + " And then _____ did."));
        }
    },
    GAP_FIRST {
        @Override
        Optional<Draft> in(Draft d, Random random) {
            return gapped(d).map(p -> prompt(d, ItemBody.GAP + " " + p.replace(ItemBody.GAP, "it")));
        }
    },
    NEGATIVE {
        @Override
        Optional<Draft> in(Draft d, Random random) {
            return Optional.of(stem(d, "Which of these is not what the essay has to say of it, as it stands?"));
        }
    },
    NO_TASK {
        @Override
        Optional<Draft> in(Draft d, Random random) {
            return Optional.of(stem(d, "The essay and what it has to say of the matter, as it stands."));
        }
    },
    TWO_QUESTIONS {
        @Override
        Optional<Draft> in(Draft d, Random random) {
            return Optional.of(stem(d, d.stem().replaceFirst("[.?]$", "?") + " And why is that so?"));
        }
    },
    OPINION {
        @Override
        Optional<Draft> in(Draft d, Random random) {
            return Optional.of(stem(d, "What do you think? ".replace("?", ",") + d.stem()));
        }
    },
    LONG_WINDED {
        @Override
        Optional<Draft> in(Draft d, Random random) {
            return Optional.of(stem(
                    d, "Taking everything together " + "as well as one can after all this time ".repeat(5) + d.stem()));
        }
    },
    YES_NO {
        @Override
        Optional<Draft> in(Draft d, Random random) {
            return wrong(d, c -> "Yes");
        }
    },
    ALL_OF_THE_ABOVE {
        @Override
        Optional<Draft> in(Draft d, Random random) {
            return wrong(d, c -> "All of the above");
        }
    },
    NONE_OF_THE_ABOVE {
        @Override
        Optional<Draft> in(Draft d, Random random) {
            return wrong(d, c -> "None of the above");
        }
    },
    COMBINATION {
        @Override
        Optional<Draft> in(Draft d, Random random) {
            return wrong(d, c -> "Both a and b");
        }
    },
    ABSOLUTE {
        @Override
        Optional<Draft> in(Draft d, Random random) {
            return VERBATIM.contains(d.kind())
                    ? Optional.empty()
                    : wrong(d, c -> c.wrong().getFirst().text() + " always");
        }
    },
    VAGUE {
        @Override
        Optional<Draft> in(Draft d, Random random) {
            return VERBATIM.contains(d.kind())
                    ? Optional.empty()
                    : wrong(d, c -> c.wrong().getFirst().text() + " sometimes");
        }
    },
    LONGEST_IS_RIGHT {
        @Override
        Optional<Draft> in(Draft d, Random random) {
            return d.form() instanceof Form.Choice c
                    ? Optional.of(form(
                            d,
                            new Form.Choice(
                                    option(
                                            c.key()
                                                    + ", as may be read in the essay by whoever takes the trouble"
                                                            .repeat(3),
                                            c.right().forms(),
                                            "",
                                            c.right().order()),
                                    c.wrong())))
                    : Optional.empty();
        }
    },
    ECHO {
        @Override
        Optional<Draft> in(Draft d, Random random) {
            if (!(d.form() instanceof Form.Choice c) || c.right().order() != null) {
                return Optional.empty();
            }
            Set<String> own = Words.stems(c.key());
            c.wrong().forEach(w -> own.removeAll(Words.stems(w.text())));
            return own.stream().findFirst().map(word -> stem(d, d.stem() + " Mind the word “" + word + "”."));
        }
    },
    OVERLAP {
        @Override
        Optional<Draft> in(Draft d, Random random) {
            return d.form() instanceof Form.Choice c
                            && c.wrong().size() > 1
                            && c.right().order() == null
                    ? wrong(
                            d,
                            x -> x.wrong().getLast().text().replaceFirst("[.]$", "") + " and company"
                                    + (x.wrong().getLast().text().endsWith(".") ? "." : ""))
                    : Optional.empty();
        }
    },
    UNSORTED {
        @Override
        Optional<Draft> in(Draft d, Random random) {
            return d.form() instanceof Form.Choice c && c.key().matches("[\\d.,]+")
                    ? Optional.of(form(
                            d,
                            new Form.Choice(
                                    c.right(),
                                    c.wrong().stream()
                                            .map(w -> option(w.text(), w.forms(), w.reason(), null))
                                            .toList())))
                    : Optional.empty();
        }
    },
    SAME_OPENING {
        @Override
        Optional<Draft> in(Draft d, Random random) {
            return d.form() instanceof Form.Choice c && c.wrong().size() > 1
                    ? Optional.of(form(
                            d,
                            new Form.Choice(
                                    option(
                                            "It was surely " + c.key(),
                                            c.right().forms(),
                                            "",
                                            c.right().order()),
                                    c.wrong().stream()
                                            .map(w -> option(
                                                    "It was surely " + w.text(), w.forms(), w.reason(), w.order()))
                                            .toList())))
                    : Optional.empty();
        }
    };

    /** Options that are the same for every item, or the essay’s own sentences. */
    private static final Set<String> VERDICTS = Set.of("stance", "saysso");

    private static final Set<String> VERBATIM = Set.of("marker", "unsourced", "notstated", "saysso");

    abstract Optional<Draft> in(Draft draft, Random random);

    private interface Text {
        String of(Form.Choice choice);
    }

    /** Another text in the place of the first wrong option. */
    private static Optional<Draft> wrong(Draft d, Text text) {
        if (!(d.form() instanceof Form.Choice c) || c.wrong().size() < 2) {
            return Optional.empty();
        }
        List<Form.Option> wrong = new ArrayList<>(c.wrong());
        Form.Option first = wrong.getFirst();
        wrong.set(0, option(text.of(c), List.of(text.of(c)), first.reason(), first.order()));
        return Optional.of(form(d, new Form.Choice(c.right(), wrong)));
    }

    private static Form.Option option(String text, List<String> forms, String reason, @Nullable Double order) {
        return new Form.Option(text, forms, reason, order);
    }

    private static Form.Option reasoned(Form.Option option, String reason) {
        return option(option.text(), option.forms(), reason, option.order());
    }

    private static Optional<String> gapped(Draft d) {
        return Optional.ofNullable(d.prompt()).filter(p -> p.contains(ItemBody.GAP));
    }

    private static Draft form(Draft d, Form form) {
        return new Draft(
                d.kind(),
                d.rule(),
                d.stem(),
                d.prompt(),
                form,
                d.targets(),
                d.rationale(),
                d.level(),
                d.difficulty(),
                d.worth(),
                d.region(),
                d.anchor(),
                d.further());
    }

    private static Draft stem(Draft d, String stem) {
        return new Draft(
                d.kind(),
                d.rule(),
                stem,
                d.prompt(),
                d.form(),
                d.targets(),
                d.rationale(),
                d.level(),
                d.difficulty(),
                d.worth(),
                d.region(),
                d.anchor(),
                d.further());
    }

    private static Draft prompt(Draft d, String prompt) {
        return new Draft(
                d.kind(),
                d.rule(),
                d.stem(),
                prompt,
                d.form(),
                d.targets(),
                d.rationale(),
                d.level(),
                d.difficulty(),
                d.worth(),
                d.region(),
                d.anchor(),
                d.further());
    }
}
