package org.ibid.web.review;

import java.util.List;
import org.ibid.core.item.Response;

/** What a form sends where one thing is assigned to another: {@code r01=b}. */
final class Pairs {

    private Pairs() {}

    static List<Response.Pair> in(List<String> values) {
        return values.stream()
                .filter(v -> v.indexOf('=') > 0 && !v.endsWith("="))
                .map(v -> new Response.Pair(v.substring(0, v.indexOf('=')), v.substring(v.indexOf('=') + 1)))
                .toList();
    }
}
