package org.ibid.quiz.ruling;

import java.text.Normalizer;
import java.util.Locale;
import org.ibid.core.item.Response;

/** Whether two responses to one part say the same: for text, whatever the case, the spaces and the final stop. Pure. */
final class SameResponse {

    private SameResponse() {}

    static boolean same(Response one, Response other) {
        if (one instanceof Response.Typed typed && other instanceof Response.Typed as) {
            return typed.getClass() == as.getClass() && plain(typed.text()).equals(plain(as.text()));
        }
        return one.equals(other);
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("[.!?;,]+$", "");
    }
}
