package org.ibid.web.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/** How numbers are written: {@code 7½}, {@code 2.25}; in German {@code 2,25}. */
public record Numbers(Locale locale) {

    /** At most two decimals, and none that are nought; ½ as such. */
    public String of(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
        BigDecimal whole = rounded.setScale(0, RoundingMode.DOWN);
        if (rounded.subtract(whole).compareTo(new BigDecimal("0.5")) == 0) {
            return (whole.signum() == 0 ? "" : plain(whole)) + "½";
        }
        return plain(rounded);
    }

    /** True where the comma parts the decimals, so that spreadsheets part cells by semicolons. */
    public boolean decimalComma() {
        return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',';
    }

    /** As a spreadsheet of this language reads it: no ½. */
    public String inCell(double number) {
        return plain(BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP));
    }

    private String plain(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }
}
