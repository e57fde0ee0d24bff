package org.ibid.core.entry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * A number with what it counts.
 *
 * @param value without trailing zeros
 * @param unit {@code %}, {@code £}, {@code vote} … in one form for all its spellings; empty where none is said
 * @param hedged where it is said to be about so much: {@code nearly}, {@code c.}, {@code some}
 */
public record Quantity(BigDecimal value, String unit, boolean hedged) {

    /** How far from a hedged number one may be, of the number. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.05");

    public Quantity {
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    /** True where {@code given} is this number: exactly, or within 5 % where this one is hedged. */
    public boolean admits(Quantity given) {
        return sameUnit(given)
                && (value.compareTo(given.value) == 0
                        || (hedged
                                && value.subtract(given.value)
                                                .abs()
                                                .compareTo(value.abs().multiply(TOLERANCE))
                                        <= 0));
    }

    /** True where the figures are the same and the size is not: 122,700 for 1,227,000. */
    public boolean slippedIn(Quantity given) {
        return sameUnit(given)
                && value.signum() != 0
                && value.compareTo(given.value) != 0
                && value.unscaledValue().equals(given.value.unscaledValue());
    }

    /** Who leaves the unit out has not said a wrong one; a measure that nobody asked about changes the number. */
    public boolean sameUnit(Quantity given) {
        return given.unit.isEmpty()
                || given.unit.equals(unit)
                || (unit.isEmpty() && !Units.changesTheNumber(given.unit));
    }

    /** In figures, grouped, as the page says what it understood: {@code about 1,227,000 votes}. */
    public String inWords() {
        DecimalFormat format = new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        String figures = format.format(value);
        String counted = unit.isEmpty()
                ? figures
                : Units.before(unit) ? unit + figures : unit.equals("%") ? figures + " %" : figures + " " + unit;
        return hedged ? "about " + counted : counted;
    }
}
