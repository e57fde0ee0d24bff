package org.ibid.core.importing;

import java.nio.charset.Charset;
import java.util.List;

/**
 * Text in an encoding of one byte a character, none of which says its name: that one is taken in which the bytes make
 * the most likely words. Windows-1252 is what such texts mostly are, so another must be better, not as good.
 *
 * <p>Where most letters are beyond ASCII the script is another, and its commonest letters decide; in Latin script a sign
 * such as {@code ³} inside a word speaks against an encoding. Languages whose letters all are letters in Windows-1252 too
 * (Turkish in ISO-8859-9) cannot be told by this.
 */
record EightBitText(String text, Charset charset) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final List<String> LATIN = List.of("windows-1252", "ISO-8859-15", "ISO-8859-2", "windows-1250");

    /** Encodings of other scripts and the letters that half of any text in them consists of. */
    private enum Script {
        CYRILLIC("оеаинтсрвлОЕАИНТСРВЛ", "windows-1251 KOI8-R ISO-8859-5"),
        GREEK("αοιετσνηυρςάόίέ", "ISO-8859-7 windows-1253"),
        HEBREW("יוהלאמתרבש", "ISO-8859-8 windows-1255");

        private final String common;
        /** Names with a space between them. */
        private final String charsets;

        Script(String common, String charsets) {
            this.common = common;
            this.charsets = charsets;
        }
    }

    private static final double OTHER_SCRIPT = 0.5;
    private static final double LEAST_COMMON = 0.4;
    private static final int MOST_BYTES = 64 * 1024;

    static EightBitText of(byte[] bytes) {
        byte[] sample = bytes.length <= MOST_BYTES ? bytes : java.util.Arrays.copyOf(bytes, MOST_BYTES);
        Charset best = otherScript(sample) ? mostCommon(sample) : latin(sample);
        return new EightBitText(new String(bytes, best), best);
    }

    boolean usual() {
        return charset.equals(WINDOWS_1252);
    }

    private static boolean otherScript(byte[] sample) {
        int high = 0;
        int ascii = 0;
        for (byte b : sample) {
            high += b < 0 && (b & 0xFF) >= 0xA8 ? 1 : 0;
            ascii += Character.isLetter(b) && b > 0 ? 1 : 0;
        }
        return high > (high + ascii) * OTHER_SCRIPT;
    }

    private static Charset mostCommon(byte[] sample) {
        Charset best = WINDOWS_1252;
        double bestShare = LEAST_COMMON;
        for (Script script : Script.values()) {
            for (String name : script.charsets.split(" ", -1)) {
                String decoded = new String(sample, Charset.forName(name));
                double share = share(decoded, script.common);
                if (share > bestShare) {
                    bestShare = share;
                    best = Charset.forName(name);
                }
            }
        }
        return best;
    }

    /** Share of the commonest letters among all beyond ASCII, less what is a capital inside a word. */
    private static double share(String text, String common) {
        int letters = 0;
        int likely = 0;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7F) {
                letters++;
                boolean capitalInside = Character.isUpperCase(c) && Character.isLowerCase(text.charAt(i - 1));
                likely += capitalInside || !Character.isLetter(c) ? -1 : common.indexOf(c) >= 0 ? 1 : 0;
            }
        }
        return letters == 0 ? 0 : (double) likely / letters;
    }

    private static Charset latin(byte[] sample) {
        Charset best = WINDOWS_1252;
        int least = Integer.MAX_VALUE;
        for (String name : LATIN) {
            int unlikely = unlikely(new String(sample, Charset.forName(name)));
            if (unlikely < least) {
                least = unlikely;
                best = Charset.forName(name);
            }
        }
        return best;
    }

    /** Characters that hardly any text has where they stand. */
    private static int unlikely(String text) {
        int unlikely = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= 0x7F) {
                continue;
            }
            boolean afterLetter = i > 0 && Character.isLetter(text.charAt(i - 1));
            boolean beforeLetter = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
            boolean capitalInside = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(text.charAt(i - 1));
            boolean sign = !Character.isLetter(c) && "’‘“”«»–—…„‚·\u00A0\u00AD".indexOf(c) < 0;
            if (c == '\uFFFD' || Character.isISOControl(c) || c == '¤') {
                unlikely += 2;
            } else if (capitalInside
                    || (sign && afterLetter && beforeLetter)
                    || ("¼½¾¿¨¸¦´¯".indexOf(c) >= 0 && (c == '¿' ? afterLetter : beforeLetter))) {
                unlikely++;
            }
        }
        return unlikely;
    }
}
