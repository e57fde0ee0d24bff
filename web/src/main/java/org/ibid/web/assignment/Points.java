package org.ibid.web.assignment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Points in words: {@code 7½ of 10 points}. */
public final class Points {

    private Points() {}

    public static String of(double score, double most) {
        return number(score) + " of " + number(most) + (most == 1 ? " point" : " points");
    }

    /** At most two decimals, and none that are nought; ½ as such. */
    public static String number(double points) {
        BigDecimal rounded = BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_UP);
        BigDecimal whole = rounded.setScale(0, RoundingMode.DOWN);
        if (rounded.subtract(whole).compareTo(new BigDecimal("0.5")) == 0) {
            return (whole.signum() == 0 ? "" : whole.toPlainString()) + "½";
        }
        return rounded.stripTrailingZeros().toPlainString();
    }
}
