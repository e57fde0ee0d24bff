package org.ibid.core.alignment;

import java.util.ArrayList;
import java.util.List;

/** The longest rising subsequence: what of a row stands in the order of the other row too. */
public final class Rising {

    private Rising() {}

    /** Indices into the row, which holds no number twice. */
    public static List<Integer> longest(int[] row) {
        int[] tails = new int[row.length];
        int[] before = new int[row.length];
        int length = 0;
        for (int i = 0; i < row.length; i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (row[tails[middle]] < row[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low > 0 ? tails[low - 1] : -1;
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        List<Integer> longest = new ArrayList<>();
        for (int i = length > 0 ? tails[length - 1] : -1; i >= 0; i = before[i]) {
            longest.add(i);
        }
        return longest.reversed();
    }
}
