package org.ibid.quiz.kind;

import java.util.regex.Pattern;

/** Whether words hand on what somebody says, thinks or shows, instead of saying it themselves. */
public final class Reported {

    private static final Pattern SAID = Pattern.compile(
            "(?i)\\b(?:argu|claim|sa[iy]|thought|think|believ|held|insist|maintain|report|wr[io]t|suggest|fear|hop|complain|conclud|explain|show|point|reveal|recogni|not|observ|remark|assert|declar|admit|recall)\\p{L}*(?:"
                    + " [^,;]{0,30}|, [^,;]{0,40},)? that\\b");

    private Reported() {}

    public static boolean in(String words) {
        return SAID.matcher(words).find();
    }
}
