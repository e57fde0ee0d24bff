package org.ibid.web.reading;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a search in the essay says on the page.
 *
 * @param here number of the place that is looked at, from 1; 0 where nothing was found
 * @param previous address of the place before it, the last one before the first; null where there is only one
 */
record Found(
        String words,
        int here,
        int count,
        @Nullable String previous,
        @Nullable String next) {

    static Found of(Visit visit, Finding finding, @Nullable Integer asked) {
        int count = finding.places().size();
        int here = count == 0 ? 0 : Math.clamp(asked == null ? 1 : asked, 1, count);
        return new Found(
                finding.words(),
                here,
                count,
                count < 2 ? null : address(visit, finding, here == 1 ? count : here - 1),
                count < 2 ? null : address(visit, finding, here == count ? 1 : here + 1));
    }

    private static String address(Visit visit, Finding finding, int hit) {
        String words = URLEncoder.encode(finding.words(), StandardCharsets.UTF_8);
        return visit.address("find=" + words + "&hit=" + hit) + "#hit-" + hit;
    }
}
