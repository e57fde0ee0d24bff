package org.ibid.core.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.importing.text.NoteLabel.Style;

/** Notes that a paste ran together to one paragraph under their title: {@code 1. See there. 2. Ibid. 3. …}. */
final class RunOnNotes {

    /** No paragraph of notes is as long. */
    private static final int LONGEST = 60_000;

    private RunOnNotes() {}

    /** The entry as it stands, or the notes that it holds: at least two more, counted on after the end of a sentence. */
    static List<NoteList.Entry> parted(NoteList.Entry entry) {
        List<NoteList.Entry> parts = new ArrayList<>();
        if (entry.paragraphs().size() != 1
                || entry.paragraphs().getFirst().length() > LONGEST
                || entry.label().style() == Style.SYMBOL) {
            return List.of(entry);
        }
        NoteLabel label = entry.label();
        String rest = entry.paragraphs().getFirst();
        Matcher next = label(label).matcher(rest);
        while (next.find()) {
            parts.add(new NoteList.Entry(
                    label,
                    new ArrayList<>(List.of(rest.substring(0, next.start()).strip()))));
            rest = rest.substring(next.start()).strip();
            NoteLabel following = NoteLabel.of(rest);
            if (following == null) {
                return List.of(entry);
            }
            label = following;
            rest = label.rest();
            next = label(label).matcher(rest);
        }
        parts.add(new NoteList.Entry(label, new ArrayList<>(List.of(rest))));
        return parts.size() > 2 ? parts : List.of(entry);
    }

    /** The label that comes after this one, as it stands in the line. */
    private static Pattern label(NoteLabel label) {
        String next = Integer.toString(label.number() + 1);
        String printed = switch (label.style()) {
            case BRACKETED -> "\\[" + next + "]";
            case PARENTHESISED -> "\\(" + next + "\\)";
            default -> next + "[.):]";
        };
        return Pattern.compile("(?<=[.!?…)\\]”\"’]) " + printed + "(?= [\\p{Lu}\\p{Lo}“\"‘«_*])");
    }
}
