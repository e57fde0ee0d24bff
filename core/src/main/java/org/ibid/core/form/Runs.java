package org.ibid.core.form;

import java.util.ArrayList;
import java.util.List;

/** Block quotations by how lately a paragraph of theirs was met, so that one can go on after something else. */
final class Runs {

    private final List<Integer> latest = new ArrayList<>();

    /** How many quotations back this one was met, 1 for the last; 0 where it is new. It is the last from now on. */
    int back(int run) {
        int found = latest.indexOf(run);
        latest.remove((Object) run);
        latest.addFirst(run);
        return found + 1;
    }

    /** The quotation so many back, which is the last from now on; a new one for 0. -1 where there are not so many. */
    int at(int back) {
        if (back > latest.size()) {
            return -1;
        }
        int run = back == 0 ? latest.size() : latest.remove(/* index */ back - 1);
        latest.addFirst(run);
        return run;
    }
}
