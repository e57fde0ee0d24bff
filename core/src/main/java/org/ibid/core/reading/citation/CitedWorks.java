package org.ibid.core.reading.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibid.core.essay.CitedWork;
import org.ibid.core.essay.CitedWork.Form;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Footnote;
import org.jspecify.annotations.Nullable;

/**
 * Reads the works cited in the notes, in order, and ties each short form to the full citation that it means. Where two
 * works fit, none is meant.
 */
public final class CitedWorks {

    private static final double SURE = 0.9;
    private static final double UNSURE = 0.5;

    /** Works of one surname that are told apart. */
    private static final int MOST_OF_A_NAME = 500;

    private final List<CitedWork> works = new ArrayList<>();
    private final Map<String, CitedWork> byId = new HashMap<>();
    private final Map<String, List<CitedWork>> bySurname = new HashMap<>();
    /** Works by the printed numbers of the notes read so far; a number that stood twice has null. */
    private final Map<String, @Nullable List<CitedWork>> byNumber = new HashMap<>();

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
        byNumber.put(note.label(), byNumber.containsKey(note.label()) ? null : ofThisNote);
    }

    private void add(Footnote note, Citation found) {
        Citation c = withAuthors(found);
        Meant meant = meant(c);
        boolean spokenOf = c.note() != null || c.confidence() <= Citation.DOUBTFUL;
        if (spokenOf && meant.equals(Meant.NOTHING)) {
            return; // a note without a work, a phrase in marks: its words are spoken of
        }
        boolean named = c.form() == Form.FULL || c.form() == Form.QUOTED_IN;
        boolean shortened = c.form() == Form.FULL && !meant.equals(Meant.NOTHING);
        boolean dangling = meant.work() == null && !named;
        CitedWork work = new CitedWork(
                "w" + (works.size() + 1),
                note.id(),
                c.span(),
                shortened ? Form.SHORT_TITLE : c.form(),
                c.authors(),
                c.title(),
                c.place(),
                c.publisher(),
                c.year(),
                c.pages(),
                c.url(),
                meant.work() == null ? null : meant.work().id(),
                dangling ? UNSURE : Math.min(c.confidence(), meant.confidence()));
        works.add(work);
        byId.put(work.id(), work);
        ofThisNote.add(work);
        if (work.refersTo() == null && !work.authors().isEmpty()) {
            List<CitedWork> ofName = bySurname.computeIfAbsent(WorkNames.surname(work), s -> new ArrayList<>());
            // a work named in full again is the one that is known, and of very many nobody can say which is meant
            if (ofName.size() < MOST_OF_A_NAME && ofName.stream().noneMatch(known -> WorkNames.same(known, work))) {
                ofName.add(work);
            }
        }
    }

    /** <i>Ders.</i> and <i>Idem</i> ahead of a title are the author of the citation before. */
    private Citation withAuthors(Citation c) {
        if (!c.authors().equals(List.of(Citation.SAME_AUTHOR))) {
            return c;
        }
        CitedWork before =
                ofThisNote.isEmpty() ? ofNoteBefore.isEmpty() ? null : ofNoteBefore.getLast() : ofThisNote.getLast();
        return c.by(before == null ? List.of() : root(before).authors());
    }

    /**
     * @param work null where nothing is meant, or where several could be
     */
    private record Meant(@Nullable CitedWork work, double confidence) {
        static final Meant NOTHING = new Meant(null, 1);
        static final Meant ONE_OF_SEVERAL = new Meant(null, UNSURE);

        static Meant only(List<CitedWork> candidates) {
            List<CitedWork> different = new ArrayList<>();
            for (CitedWork each : candidates) {
                if (different.stream().noneMatch(d -> WorkNames.same(d, each))) {
                    different.add(each);
                }
            }
            return switch (different.size()) {
                case 0 -> NOTHING;
                case 1 -> new Meant(different.getFirst(), SURE);
                default -> ONE_OF_SEVERAL;
            };
        }
    }

    private Meant meant(Citation c) {
        if (c.note() != null) {
            return ofNote(c.note(), c.authors());
        }
        return switch (c.form()) {
            case IBID -> ibid();
            case OP_CIT -> byAuthor(c);
            default ->
                c.year() != null
                        ? c.title() == null ? byYear(c) : Meant.NOTHING
                        : c.title() == null ? byAuthor(c) : byTitle(c);
        };
    }

    /** The work cited last; several in the note before leave it open which. */
    private Meant ibid() {
        if (!ofThisNote.isEmpty()) {
            CitedWork last = root(ofThisNote.getLast());
            return nameless(last) ? Meant.NOTHING : new Meant(last, 1);
        }
        Set<CitedWork> roots = ofNoteBefore.stream().map(this::root).collect(Collectors.toSet());
        if (roots.isEmpty() || roots.stream().anyMatch(CitedWorks::nameless)) {
            return Meant.NOTHING;
        }
        Meant only = Meant.only(List.copyOf(roots));
        return only.work() == null ? only : new Meant(only.work(), 1);
    }

    private Meant ofNote(String number, List<String> authors) {
        List<CitedWork> there = byNumber.get(number);
        if (there == null) {
            return byNumber.containsKey(number) ? Meant.ONE_OF_SEVERAL : Meant.NOTHING;
        }
        return Meant.only(there.stream()
                .map(this::root)
                .filter(w -> !nameless(w))
                .filter(w -> authors.isEmpty()
                        || (!w.authors().isEmpty()
                                && WorkNames.surname(w).equals(WorkNames.surname(authors.getFirst()))))
                .toList());
    }

    /** An ibid. that meant nothing is no work that another could mean. */
    private static boolean nameless(CitedWork work) {
        return work.title() == null && work.authors().isEmpty();
    }

    private CitedWork root(CitedWork work) {
        CitedWork root = work.refersTo() == null ? null : byId.get(work.refersTo());
        return root == null ? work : root;
    }

    private List<CitedWork> sameAuthor(Citation c) {
        return c.authors().isEmpty()
                ? List.of()
                : bySurname.getOrDefault(WorkNames.surname(c.authors().getFirst()), List.of());
    }

    private Meant byAuthor(Citation c) {
        return Meant.only(sameAuthor(c).stream().filter(w -> w.title() != null).toList());
    }

    /** Of the same author, or of any where none is said, those works whose titles hold the words of the short one. */
    private Meant byTitle(Citation c) {
        Set<String> asked = WorkNames.words(c.title());
        boolean tells = c.authors().isEmpty() ? asked.size() > 1 : !asked.isEmpty();
        if (!tells) {
            return Meant.NOTHING;
        }
        List<CitedWork> among = c.authors().isEmpty() ? lately() : sameAuthor(c);
        return Meant.only(among.stream()
                .filter(w -> w.title() != null && WorkNames.words(w.title()).containsAll(asked))
                .toList());
    }

    private static final int LATELY = 2_000;

    private List<CitedWork> lately() {
        return works.subList(Math.max(0, works.size() - LATELY), works.size()).stream()
                .filter(w -> w.refersTo() == null)
                .toList();
    }

    private Meant byYear(Citation c) {
        Set<String> surnames =
                new HashSet<>(c.authors().stream().map(WorkNames::surname).toList());
        return Meant.only(sameAuthor(c).stream()
                .filter(w -> Objects.equals(w.year(), c.year()))
                .filter(w -> w.authors().size() < 2
                        || surnames.size() < 2
                        || w.authors().stream().map(WorkNames::surname).toList().containsAll(surnames))
                .toList());
    }
}
