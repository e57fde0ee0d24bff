package org.ibid.web.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Footnote;
import org.ibid.core.essay.FootnoteReference;
import org.ibid.core.essay.Span;
import org.ibid.web.typesetting.Light;

/** The passages of an essay that something can be asked about, section by section: prose, and notes where they are first called. */
public record PassageList(List<Section> sections) {

    private static final int SHOWN = 90;

    public PassageList {
        sections = List.copyOf(sections);
    }

    /** @param heading empty for what stands before the first */
    public record Section(String heading, List<Entry> entries) {
        public Section {
            entries = List.copyOf(entries);
        }
    }

    /**
     * @param id of the block or the note
     * @param opening its first words
     * @param light all of it
     */
    public record Entry(String id, PassageName name, String opening, Light light) {}

    public static PassageList of(EssayText text) {
        Set<String> called = new HashSet<>();
        List<Section> sections = new ArrayList<>();
        for (EssayText.Section section : text.sections()) {
            List<Entry> entries = new ArrayList<>();
            for (Block block : section.blocks()) {
                if (block.prose()) {
                    entries.add(entry(block.passageId(), new Light(null, block.span()), text));
                    notesIn(block, text).stream()
                            .filter(note -> called.add(note.id()))
                            .map(note -> entry(note.id(), new Light(note.id(), whole(note)), text))
                            .forEach(entries::add);
                }
            }
            Block.Heading heading = section.heading();
            if (!entries.isEmpty()) {
                sections.add(new Section(heading == null ? "" : heading.span().in(text.canonical()), entries));
            }
        }
        return new PassageList(sections);
    }

    public List<Entry> all() {
        return sections.stream().flatMap(section -> section.entries().stream()).toList();
    }

    private static List<Footnote> notesIn(Block block, EssayText text) {
        return text.references().stream()
                .filter(r -> block.span().start() <= r.offset()
                        && r.offset() <= block.span().end())
                .map(FootnoteReference::footnote)
                .map(text::footnote)
                .filter(note -> note.text() != null)
                .toList();
    }

    private static Span whole(Footnote note) {
        return new Span(0, String.valueOf(note.text()).length());
    }

    private static Entry entry(String id, Light light, EssayText text) {
        String words = light.span().in(text.textOf(light.footnote())).replace('\n', ' ');
        return new Entry(id, PassageName.of(text, light), opening(words), light);
    }

    private static String opening(String words) {
        int cut = words.length() <= SHOWN ? -1 : words.lastIndexOf(' ', SHOWN);
        return words.length() <= SHOWN ? words : words.substring(0, cut > 0 ? cut : SHOWN) + " …";
    }
}
