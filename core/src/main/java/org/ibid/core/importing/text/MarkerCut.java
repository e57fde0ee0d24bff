package org.ibid.core.importing.text;

import java.util.ArrayList;
import java.util.List;
import org.ibid.core.essay.Span;
import org.ibid.core.importing.StyledText;
import org.ibid.core.importing.text.MarkerSequence.Chosen;

/** Takes the markers out of a block's words and leaves the calls of the notes where they stood. */
final class MarkerCut {

    /** Margin at which the confidence is one half. */
    private static final double HALF = 3;

    private MarkerCut() {}

    static StyledText of(StyledText words, List<Chosen> markers) {
        List<Span> cuts = cuts(words.text(), markers);
        List<StyledText.Call> calls = new ArrayList<>();
        int removed = 0;
        for (int i = 0; i < cuts.size(); i++) {
            Chosen marker = markers.get(i);
            calls.add(new StyledText.Call(
                    cuts.get(i).start() - removed, NoteTexts.called(marker).name(), confidence(marker)));
            removed += cuts.get(i).length();
        }
        return words.without(cuts).calling(calls);
    }

    /** What goes with each marker. */
    static List<Span> cuts(String words, List<Chosen> markers) {
        return markers.stream()
                .map(Chosen::candidate)
                .map(place -> new Span(place.start() - (betweenSpaces(words, place) ? 1 : 0), place.end()))
                .toList();
    }

    /** Of two spaces one goes with the marker between them, and none is left before a point or at an end. */
    private static boolean betweenSpaces(String words, MarkerCandidate place) {
        return Character.isSpaceChar(words.charAt(place.start() - 1))
                && (place.end() == words.length() || " \n.,;:!?…)]”’»".indexOf(words.charAt(place.end())) >= 0);
    }

    static double confidence(Chosen marker) {
        return 1 - Math.pow(2, -Math.max(0, marker.margin()) / HALF);
    }
}
