package org.ibid.core.importing.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Formatting;
import org.ibid.core.essay.Span;
import org.ibid.core.importing.EssayBuilder;
import org.ibid.core.importing.StyledText;

/** Small essays of every kind of block, with notes called in them, twice or nowhere, and styles that touch and nest. */
final class Essays {

    private static final String[] WORDS = {
        "mill", "river", "“speak", "1848", "said”", "naïve", "two", "the", "Ada", "of.", "why?", "𝒳"
    };

    private int run = -1;
    private boolean quoted;

    private Essays() {}

    static Arbitrary<EssayText> any() {
        return Arbitraries.longs().map(seed -> new Essays().essay(new Random(seed)));
    }

    private EssayText essay(Random random) {
        EssayBuilder builder = new EssayBuilder();
        int blocks = 1 + random.nextInt(6);
        int notes = random.nextInt(5);
        for (int i = 0; i < blocks; i++) {
            block(builder, random, notes);
        }
        for (int i = 0; i < notes; i++) {
            builder.note("k" + i, Integer.toString(i + 1), random.nextInt(3) == 0 ? null : line(random, 0));
        }
        return builder.build();
    }

    private void block(EssayBuilder builder, Random random, int notes) {
        StyledText text = line(random, notes);
        int kind = random.nextInt(6);
        run += kind == 1 && !(quoted && random.nextBoolean()) ? 1 : 0;
        quoted = kind == 1;
        int ofRun = run;
        switch (kind) {
            case 0 -> builder.add(text, (id, span) -> new Block.Heading(id, span, 2));
            case 1 -> builder.add(text, (id, span) -> new Block.BlockQuotation(id, span, ofRun, 0.4));
            case 2 -> builder.add(lines(random, notes), Block.Verse::new);
            case 3 -> {
                StyledText first = line(random, notes);
                StyledText both = first.followedBy("\n", text);
                builder.add(
                        both,
                        (id, span) -> new Block.ItemList(
                                id,
                                span,
                                false,
                                List.of(
                                        new Block.ItemList.Entry(
                                                new Span(
                                                        span.start(),
                                                        span.start()
                                                                + first.text().length()),
                                                0),
                                        new Block.ItemList.Entry(
                                                new Span(
                                                        span.start()
                                                                + first.text().length()
                                                                + 1,
                                                        span.end()),
                                                1))));
            }
            case 4 -> builder.add(text, (id, span) -> new Block.Remark(id, span, 0.5));
            default -> builder.add(text, Block.Paragraph::new);
        }
    }

    private StyledText lines(Random random, int notes) {
        return line(random, notes).followedBy("\n", line(random, notes));
    }

    private StyledText line(Random random, int notes) {
        StringBuilder words = new StringBuilder();
        for (int i = 2 + random.nextInt(6); i > 0; i--) {
            words.append(words.isEmpty() ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        String text = words.toString();
        List<Formatting> styles = new ArrayList<>();
        List<StyledText.Call> calls = new ArrayList<>();
        if (random.nextBoolean()) {
            int start = random.nextInt(text.length());
            styles.add(new Formatting(
                    Formatting.Style.EMPHASIS,
                    new Span(start, start + 1 + random.nextInt(text.length() - start)),
                    null));
        }
        int at = 0;
        while (notes > 0 && random.nextInt(3) > 0 && at <= text.length()) {
            at += random.nextInt(text.length() - at + 1);
            at += at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? 1 : 0;
            calls.add(new StyledText.Call(at, "k" + random.nextInt(notes), random.nextDouble()));
        }
        return new StyledText(text, styles, calls);
    }
}
