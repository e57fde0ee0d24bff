package org.ibid.core.importing;

/**
 * A figure or sign that an importer of plain text took for the marker of a note, or nearly did.
 *
 * @param offset in the canonical text: where a taken one was cut out, where another stands
 * @param printed what stood there, character by character; a space that went with it included
 * @param label of the note that it calls or would call
 * @param taken true for a marker; false for what stands in the text and may be one
 * @param likelihood 0 to 1, how much it looks like a marker of the numbering that was found
 */
public record SeenMarker(int offset, String printed, String label, boolean taken, double likelihood) {

    public SeenMarker at(int place) {
        return new SeenMarker(place, printed, label, taken, likelihood);
    }
}
