package org.ibid.core.reading.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibid.core.essay.CitedWork;
import org.ibid.core.essay.CitedWork.Form;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Footnote;
import org.jspecify.annotations.Nullable;

/** Reads the works cited in the notes, in order, and ties each short form to the full citation that it means. */
public final class CitedWorks {

    private static final double SURE = 0.9;
    private static final double UNSURE = 0.6;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

    private final List<CitedWork> works = new ArrayList<>();
    private final Map<String, CitedWork> byId = new HashMap<>();
    /** Works of the note before and of this one so far: what ibid. may mean. */
    private List<CitedWork> ofNoteBefore = new ArrayList<>();

    private List<CitedWork> ofThisNote = new ArrayList<>();

    private CitedWorks() {}

    public static List<CitedWork> of(EssayText text) {
        CitedWorks reading = new CitedWorks();
        for (Footnote note : text.footnotes()) {
            reading.read(note);
        }
        return List.copyOf(reading.works);
    }

    private void read(Footnote note) {
        ofNoteBefore = ofThisNote;
        ofThisNote = new ArrayList<>();
        for (Piece piece : Piece.of(note)) {
            Citation.in(piece).ifPresent(citation -> add(note, citation));
        }
    }

    private void add(Footnote note, Citation c) {
        Meant meant = switch (c.form()) {
            case IBID -> ibid();
            case OP_CIT -> byAuthor(c, false);
            default -> c.year() == null ? byAuthor(c, c.title() != null) : Meant.NOTHING;
        };
        Form form = c.form() == Form.FULL && meant.work() != null ? Form.SHORT_TITLE : c.form();
        boolean dangling = meant.work() == null && (form == Form.IBID || form == Form.OP_CIT);
        double confidence = dangling ? UNSURE : Math.min(c.confidence(), meant.confidence());
        CitedWork work = new CitedWork(
                "w" + (works.size() + 1),
                note.id(),
                c.span(),
                form,
                c.authors(),
                c.title(),
                c.place(),
                c.publisher(),
                c.year(),
                c.pages(),
                c.url(),
                meant.work() == null ? null : meant.work().id(),
                confidence);
        works.add(work);
        byId.put(work.id(), work);
        ofThisNote.add(work);
    }

    private record Meant(@Nullable CitedWork work, double confidence) {
        static final Meant NOTHING = new Meant(null, 1);
    }

    /** The work cited last; unsure where the note before cites several. */
    private Meant ibid() {
        List<CitedWork> candidates = ofThisNote.isEmpty() ? ofNoteBefore : ofThisNote;
        if (candidates.isEmpty()) {
            return Meant.NOTHING;
        }
        Set<String> meant = new HashSet<>();
        candidates.forEach(w -> meant.add(root(w).id()));
        return new Meant(root(candidates.getLast()), meant.size() == 1 ? 1 : UNSURE);
    }

    private CitedWork root(CitedWork work) {
        CitedWork root = work.refersTo() == null ? null : byId.get(work.refersTo());
        return root == null ? work : root;
    }

    /** The latest full citation of the same author and, for a short title, of a title that holds its words. */
    private Meant byAuthor(Citation c, boolean byTitle) {
        if (c.authors().isEmpty()) {
            return Meant.NOTHING;
        }
        List<CitedWork> same = works.stream()
                .filter(w -> w.refersTo() == null && !w.authors().isEmpty() && w.title() != null)
                .filter(w -> surname(w.authors().getFirst())
                        .equals(surname(c.authors().getFirst())))
                .filter(w -> !byTitle || holds(w, c))
                .toList();
        return same.isEmpty() ? Meant.NOTHING : new Meant(same.getLast(), same.size() == 1 ? SURE : UNSURE);
    }

    private static boolean holds(CitedWork work, Citation shorter) {
        Set<String> words = words(work.title());
        Set<String> asked = words(shorter.title());
        return !asked.isEmpty() && words.containsAll(asked);
    }

    private static Set<String> words(@Nullable String title) {
        Set<String> words = new HashSet<>();
        if (title != null) {
            WORD.matcher(title.toLowerCase(Locale.ROOT)).results().forEach(m -> words.add(m.group()));
        }
        return words;
    }

    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
