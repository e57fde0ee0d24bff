package org.ibid.core.importing.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds the notes that stand where they are called: set in the margin, hidden until they are asked for, or kept in an
 * attribute of their mark.
 */
final class InlineNotes {

    private static final int FEWEST_CHARACTERS = 8;
    private static final int LONGEST_MARK = 12;
    private static final Pattern POPUP = Pattern.compile(
            "(?:^|[ _-])(?:tooltip|tool-tip|popup|popover|pop-up|hovercard|notecontent|note-content|note-text|notetext)");
    private static final Pattern ASIDE = Pattern.compile("(?:side|margin|foot|end)-?_?note|(?:^|[ _-])fn(?:[ _-]|$)");
    private static final Pattern GUIDE = Pattern.compile(
            "(?i)(?:(?:see|go to|jump to|back to|return to|link to|view|show|read)\\b.{0,40}|(?:foot|end)?note:? ?\\S{0,4})");

    private final Page page;
    private final StyleSheet styles;
    private final PageNotes notes;
    private int count;

    InlineNotes(Page page, StyleSheet styles, PageNotes notes) {
        this.page = page;
        this.styles = styles;
        this.notes = notes;
    }

    void find() {
        for (Element element : page.elements()) {
            if (element.attributesSize() == 0 || notes.taken(element) || page.skips(element)) {
                continue;
            }
            if (element.normalName().equals("input") && element.attr("type").equalsIgnoreCase("checkbox")) {
                toggled(element);
            } else if (!Tags.block(element) || Tags.is(element, "aside", "div")) {
                beside(element);
                inAttribute(element);
            }
        }
    }

    private String nextKey() {
        return "beside " + ++count;
    }

    /** A box that nobody ticks shows the note after it on narrow screens. */
    private void toggled(Element box) {
        Element note = box.nextElementSibling();
        Element label = box.previousElementSibling();
        boolean labelled = label != null
                && label.normalName().equals("label")
                && label.attr("for").equals(box.id());
        if (note == null
                || !labelled
                || label == null
                || box.id().isEmpty()
                || Tags.control(note)
                || Tags.list(note)
                || page.extent(note).characters() == 0
                || notes.takenAround(note)) {
            return;
        }
        NoteLabel printed = NoteLabel.of(page.words(label, 20));
        String key = nextKey();
        notes.note(new Note(key, printed == null || !printed.number() ? null : printed.text(), List.of(note), null));
        notes.call(label, new PageNotes.Call(key, 1, false));
    }

    private void beside(Element element) {
        String signs = Tags.signs(element);
        boolean mark = NoteSigns.hintsCall(element);
        boolean note = (!mark && ASIDE.matcher(signs).find()) || NoteSigns.saysNote(element);
        boolean hidden = element.hasAttr("hidden") || styles.hides(element);
        boolean popup = hidden || POPUP.matcher(signs).find();
        if ((!note && !popup) || !words(element) || notes.takenAround(element) || holdsMark(element)) {
            return;
        }
        Node before = markBefore(element);
        if (before instanceof Element called && insideCall(called) != null) {
            called(element, insideCall(called));
        } else if (before != null && (popup || !Tags.block(element))) {
            marked(element, before);
        } else if (note && !hidden && !Tags.block(element) && inWords(element)) {
            String key = nextKey();
            notes.note(new Note(key, ownLabel(element), List.of(element), null));
            notes.call(element, new PageNotes.Call(key, 0.9, false));
        }
    }

    /** The label that a note in the line begins with, perhaps twice: in the text and in the margin. */
    private @Nullable String ownLabel(Element note) {
        String printed = null;
        int begin = page.extent(note).before();
        for (Element each : note.stream().skip(1).limit(12).toList()) {
            NoteLabel label = page.extent(each).before() - begin < LONGEST_MARK ? labelOf(each) : null;
            if (label != null && Tags.is(each, "sup", "span", "small", "b")) {
                printed = label.text();
                notes.drop(each);
            }
        }
        return printed;
    }

    /** Words that show what a mark calls anyway: the same note once more, or its only text. */
    private void called(Element element, PageNotes.@Nullable Call call) {
        Note known = call == null ? null : notes.notes().get(call.note());
        if (known != null && known.missing()) {
            notes.note(new Note(known.key(), known.label(), List.of(element), null));
        } else {
            notes.drop(element);
        }
    }

    private void marked(Element element, Node mark) {
        String key = nextKey();
        NoteLabel label = labelOf(mark);
        notes.note(new Note(key, label == null ? null : label.text(), List.of(element), null));
        if (mark instanceof Element at) {
            notes.call(at, new PageNotes.Call(key, 1, false));
        } else {
            notes.drop(mark);
            notes.call(element, new PageNotes.Call(key, 1, false));
        }
    }

    private boolean words(Element element) {
        int characters = page.extent(element).characters();
        return element.hasAttr(Dialects.NOTE)
                || (characters >= FEWEST_CHARACTERS && NoteLabel.of(page.words(element, 30)) == null);
    }

    private boolean inWords(Element element) {
        Element block = page.blockOf(element);
        return page.extent(block).characters() > page.extent(element).characters();
    }

    private boolean holdsMark(Element element) {
        return element.stream().limit(40).anyMatch(e -> notes.callAt(e) != null);
    }

    /** The label right before an element: an element of its own, or the first words of the one around. */
    private @Nullable Node markBefore(Element element) {
        Node before = element.previousSibling();
        while (before instanceof TextNode text && text.isBlank()) {
            before = before.previousSibling();
        }
        if (before instanceof Element mark) {
            if (page.container(mark) || page.extent(mark).characters() > LONGEST_MARK) {
                return null;
            }
            boolean set = Tags.is(mark, "sup", "a", "button", "label")
                    || NoteSigns.hintsCall(mark)
                    || insideCall(mark) != null;
            return set && (labelOf(mark) != null || insideCall(mark) != null) ? mark : null;
        }
        Element parent = element.parent();
        boolean holder = parent != null
                && (Tags.is(parent, "sup", "a", "button", "label")
                        || NoteSigns.hintsCall(parent)
                        || NoteSigns.hintsNote(parent));
        return holder && before != null && before.previousSibling() == null && labelOf(before) != null ? before : null;
    }

    private @Nullable NoteLabel labelOf(Node node) {
        String words = node instanceof Element element
                ? page.words(element, 30)
                : node instanceof TextNode text && text.getWholeText().length() < 30
                        ? text.text().strip()
                        : "";
        NoteLabel label = NoteLabel.of(words);
        return label != null && (label.number() || label.sign() || label.bracketed()) ? label : null;
    }

    private PageNotes.@Nullable Call insideCall(Element element) {
        return element.stream()
                .limit(6)
                .map(notes::callAt)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** {@code <sup title="See Holt, p. 3.">1</sup>} */
    private void inAttribute(Element element) {
        if (element.attributesSize() == 0 || page.extent(element).characters() > LONGEST_MARK) {
            return;
        }
        NoteLabel label = labelOf(element);
        String words = label == null ? null : attribute(element);
        if (label == null || words == null || notes.takenAround(element)) {
            return;
        }
        PageNotes.Call call = callAround(element);
        Note known = call == null ? null : notes.notes().get(call.note());
        if (known != null && known.missing()) {
            notes.note(new Note(known.key(), known.label(), List.of(), words));
        } else if (call == null && looksLikeMark(element)) {
            String key = nextKey();
            notes.note(new Note(key, label.text(), List.of(), words));
            notes.call(element, new PageNotes.Call(key, 0.9, false));
        }
    }

    private PageNotes.@Nullable Call callAround(Element element) {
        PageNotes.Call inside = insideCall(element);
        for (Element at = element; inside == null && at != null && !page.container(at); at = at.parent()) {
            inside = notes.callAt(at);
        }
        return inside;
    }

    private boolean looksLikeMark(Element element) {
        boolean link = element.normalName().equals("a")
                && element.attr("href").replace("#", "").isBlank();
        boolean raised =
                element.normalName().equals("sup") || styles.raises(element) || element.selectFirst("sup") != null;
        Element parent = element.parent();
        boolean within = parent != null && parent.normalName().equals("sup");
        return link || raised || within || NoteSigns.hintsCall(element) || NoteSigns.hintsNote(element);
    }

    private static @Nullable String attribute(Element element) {
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            boolean note = name.equals("title")
                    || (name.startsWith("data-") && name.matches(".*(?:note|tooltip|content|title|tip).*"));
            String words = note ? attribute.getValue().strip() : "";
            boolean sentence = words.length() >= 12
                    && words.indexOf(' ') > 0
                    && !GUIDE.matcher(words).matches();
            if (sentence && !words.startsWith("{") && !words.startsWith("#")) {
                return words.indexOf('<') >= 0 ? org.jsoup.Jsoup.parse(words).text() : words;
            }
        }
        return null;
    }
}
