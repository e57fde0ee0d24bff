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
        List<Span> cuts = new ArrayList<>();
        List<StyledText.Call> calls = new ArrayList<>();
        int removed = 0;
        for (Chosen marker : markers) {
            MarkerCandidate place = marker.candidate();
            int start = place.start() - (betweenSpaces(words.text(), place) ? 1 : 0);
            calls.add(new StyledText.Call(
                    start - removed, NoteTexts.called(marker).name(), confidence(marker)));
            cuts.add(new Span(start, place.end()));
            removed += place.end() - start;
        }
        return words.without(cuts).calling(calls);
    }

    /** Of two spaces one goes with the marker between them, and none is left before a point or at an end. */
    private static boolean betweenSpaces(String words, MarkerCandidate place) {
        return words.charAt(place.start() - 1) == ' '
                && (place.end() == words.length() || " \n.,;:!?…)]”’»".indexOf(words.charAt(place.end())) >= 0);
    }

    static double confidence(Chosen marker) {
        return 1 - Math.pow(2, -Math.max(0, marker.margin()) / HALF);
    }
}
