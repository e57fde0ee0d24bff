package org.ibid.core.quiz;

import java.util.List;
import java.util.UUID;

/**
 * An item that is suspended until a person says where its passages stand.
 *
 * @param before number of the version in which it stood last
 * @param version number of the version in which its place is doubtful
 * @param lost whether a passage of it has no candidate
 * @param doubts those of its targets that are not certain
 */
public record WaitingAnchor(
        UUID anchor,
        UUID item,
        UUID essay,
        String kind,
        String stem,
        ItemState state,
        int before,
        int version,
        boolean lost,
        List<AnchorDoubt> doubts) {

    public WaitingAnchor {
        doubts = List.copyOf(doubts);
    }
}
