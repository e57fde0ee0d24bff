package org.ibid.core.difference;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ibid.core.alignment.Alignment;
import org.ibid.core.alignment.Alignment.WordPair;
import org.ibid.core.difference.NoteChange.Aspect;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Footnote;
import org.jspecify.annotations.Nullable;

/** Says how each note changed. */
final class NoteChanges {

    private final Alignment alignment;
    private final Map<String, List<Integer>> calledBefore;
    private final Map<String, List<Integer>> calledAfter;

    NoteChanges(Alignment alignment) {
        this.alignment = alignment;
        this.calledBefore = calls(alignment.before());
        this.calledAfter = calls(alignment.after());
    }

    private static Map<String, List<Integer>> calls(EssayText essay) {
        Map<String, List<Integer>> calls = new HashMap<>();
        essay.references()
                .forEach(r -> calls.computeIfAbsent(r.footnote(), n -> new ArrayList<>())
                        .add(r.offset()));
        return calls;
    }

    List<NoteChange> all() {
        Map<String, Footnote> was = new HashMap<>();
        Set<String> gone = new HashSet<>();
        for (Footnote note : alignment.before().footnotes()) {
            Optional<String> now = alignment
                    .goesOnAs(note.id())
                    .filter(q -> alignment.after().findFootnote(q).isPresent());
            now.ifPresentOrElse(q -> was.put(q, note), () -> gone.add(note.id()));
        }
        List<NoteChange> changes = new ArrayList<>();
        for (Footnote note : alignment.after().footnotes()) {
            changes.add(change(was.get(note.id()), note));
        }
        alignment.before().footnotes().stream()
                .filter(note -> gone.contains(note.id()))
                .forEach(note -> changes.add(
                        new NoteChange(note, null, Wordwise.runs(words(note), "", List.of()), Set.of(Aspect.REMOVED))));
        return changes;
    }

    private static String words(Footnote note) {
        return Objects.requireNonNullElse(note.text(), "");
    }

    private NoteChange change(@Nullable Footnote was, Footnote is) {
        if (was == null) {
            return new NoteChange(null, is, Wordwise.runs("", words(is), List.of()), Set.of(Aspect.ADDED));
        }
        List<WordPair> pairs = alignment.words(was.id(), is.id());
        List<Run> runs = Wordwise.runs(words(was), words(is), pairs);
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        if (!Objects.equals(was.text(), is.text())) {
            aspects.add(Aspect.WORDS);
        }
        if (Wordwise.setOtherwise(runs, was.formatting(), is.formatting())) {
            aspects.add(Aspect.FORMATTING);
        }
        if (!was.label().equals(is.label())) {
            aspects.add(Aspect.LABEL);
        }
        if (calledElsewhere(was, is)) {
            aspects.add(Aspect.CALLS);
        }
        return new NoteChange(was, is, runs, aspects);
    }

    private boolean calledElsewhere(Footnote was, Footnote is) {
        List<Integer> old = calledBefore.getOrDefault(was.id(), List.of());
        List<Integer> now = calledAfter.getOrDefault(is.id(), List.of());
        if (old.size() != now.size()) {
            return true;
        }
        for (int i = 0; i < old.size(); i++) {
            Optional<Alignment.Offset> expected = alignment.offset(null, old.get(i));
            if (expected.isEmpty()
                    || expected.get().footnote() != null
                    || wordsBetween(expected.get().offset(), now.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** A point that was put in beside a call moves nothing. */
    private boolean wordsBetween(int expected, int found) {
        String text = alignment.after().canonical();
        return text.substring(Math.min(expected, found), Math.max(expected, found))
                .chars()
                .anyMatch(Character::isLetterOrDigit);
    }
}
