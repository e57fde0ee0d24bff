package org.ibid.quiz.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.EssayVersion;
import org.ibid.core.essay.FootnoteReference;
import org.ibid.core.essay.Person;
import org.ibid.core.essay.Quotation;
import org.ibid.core.essay.Sentence;
import org.ibid.core.essay.Span;

/** An essay with its sentences tagged and its parts numbered: all that generators look at. Immutable. */
public final class EssayLanguage {

    /** Prose blocks in a region at most, so that an essay without headings is spread over, too. */
    private static final int REGION_BLOCKS = 8;

    /** An opening mark, and no word that has lost its head: <i>’Tis</i>. */
    private static final Pattern OPENS =
            Pattern.compile("^['‘\"“](?!(?i:t(?:is|was|were|will|would)|em|til)\\b)\\p{Lu}");

    private final EssayVersion version;
    private final List<Line> lines;
    private final Map<String, List<Line>> byPassage = new HashMap<>();
    private final TreeMap<Integer, Line> byStart = new TreeMap<>();
    private final Set<String> outside;
    private final Map<String, Integer> regions;
    private final Terms terms;
    private final Names names;

    private EssayLanguage(EssayVersion version) {
        this.version = version;
        this.outside = Matter.of(version.text());
        this.regions = regions(version.text(), outside);
        this.lines = List.copyOf(tag(version));
        for (Line line : lines) {
            byPassage
                    .computeIfAbsent(line.block().passageId(), k -> new ArrayList<>())
                    .add(line);
            byStart.put(line.span().start(), line);
        }
        this.names = new Names(version);
        this.terms = new Terms(this);
    }

    public static EssayLanguage of(EssayVersion version) {
        return new EssayLanguage(version);
    }

    public EssayVersion version() {
        return version;
    }

    public EssayText text() {
        return version.text();
    }

    public List<Line> lines() {
        return lines;
    }

    public Terms terms() {
        return terms;
    }

    public Names names() {
        return names;
    }

    public List<Line> linesOf(Block block) {
        return byPassage.getOrDefault(block.passageId(), List.of());
    }

    public Optional<Line> lineAt(int offset) {
        var entry = byStart.floorEntry(offset);
        return entry != null && offset <= entry.getValue().span().end()
                ? Optional.of(entry.getValue())
                : Optional.empty();
    }

    /** The lines that a span touches, in order. */
    public List<Line> linesIn(Span span) {
        return lines.stream().filter(l -> l.span().overlaps(span)).toList();
    }

    /** The text of up to {@code around} lines before and after a span of lines, and of these. */
    public String frame(Span span, int around) {
        List<Line> touched = linesIn(span);
        if (touched.isEmpty()) {
            return span.in(text().canonical());
        }
        int from = Math.max(0, touched.getFirst().index() - around);
        int to = Math.min(lines.size() - 1, touched.getLast().index() + around);
        return new Span(lines.get(from).span().start(), lines.get(to).span().end()).in(text().canonical());
    }

    public int regionOf(Block block) {
        return regions.getOrDefault(block.passageId(), 0);
    }

    public int regionCount() {
        return 1 + regions.values().stream().mapToInt(i -> i).max().orElse(0);
    }

    /** Notes called inside a line or directly after it. */
    public List<FootnoteReference> referencesOf(Line line) {
        return text().references().stream()
                .filter(r -> line.span().start() < r.offset()
                        && r.offset() <= line.span().end())
                .toList();
    }

    /** Quotations of speech in the essay itself that overlap a span, notes' own left out. */
    public List<Quotation> quotationsIn(Span span) {
        return version.reading().quotations().stream()
                .filter(q -> q.footnote() == null && q.span().overlaps(span))
                .toList();
    }

    /** Every mention of a person in the essay’s own words, by person and then in reading order. */
    public List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        for (Person person : names.people()) {
            for (Span span : person.mentions()) {
                lineAt(span.start())
                        .filter(line -> !line.quoted() && quotationsIn(span).isEmpty())
                        .ifPresent(line -> mentions.add(new Mention(person, span, line)));
            }
        }
        return mentions;
    }

    private List<Line> tag(EssayVersion version) {
        String canonical = version.text().canonical();
        Tagger tagger = new Tagger();
        Map<String, Block> blocks = new HashMap<>();
        version.text().blocks().forEach(b -> blocks.put(b.passageId(), b));
        Map<String, Integer> next = new HashMap<>();
        List<Line> tagged = new ArrayList<>();
        for (Sentence sentence : version.reading().sentences()) {
            Block block = blocks.get(sentence.passageId());
            if (sentence.footnote() == null
                    && block != null
                    && block.prose()
                    && !outside.contains(block.passageId())
                    && !ofNobody(block)) {
                String text = sentence.span().in(canonical);
                int position = next.merge(block.passageId(), 1, Integer::sum) - 1;
                tagged.add(new Line(
                        tagged.size(),
                        block,
                        position,
                        regionOf(block),
                        sentence.span(),
                        text,
                        tagger.tag(text, sentence.span().start())));
            }
        }
        return tagged;
    }

    /** Opens a quotation of which the end was not found: somebody’s words, and nobody knows how far. */
    private boolean ofNobody(Block block) {
        return OPENS.matcher(block.span().in(text().canonical())).find()
                && version.reading().quotations().stream()
                        .noneMatch(q -> q.footnote() == null
                                && q.span().start() <= block.span().start() + 1
                                && block.span().start() < q.span().end());
    }

    private static Map<String, Integer> regions(EssayText text, Set<String> outside) {
        Map<String, Integer> regions = new HashMap<>();
        int region = -1;
        for (EssayText.Section section : text.sections()) {
            List<Block> own = section.blocks().stream()
                    .filter(b -> !outside.contains(b.passageId()))
                    .toList();
            long prose = own.stream().filter(Block::prose).count();
            if (prose == 0) {
                continue;
            }
            int pieces = Math.max(1, (int) Math.round((double) prose / REGION_BLOCKS));
            double size = (double) prose / pieces;
            int seen = 0;
            region++;
            for (Block block : own) {
                regions.put(block.passageId(), region + Math.min(pieces - 1, (int) (seen / size)));
                seen += block.prose() ? 1 : 0;
            }
            region += pieces - 1;
        }
        return regions;
    }
}
