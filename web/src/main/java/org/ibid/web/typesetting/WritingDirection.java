package org.ibid.web.typesetting;

/** The direction in which most letters of a text run. */
public final class WritingDirection {

    private WritingDirection() {}

    /** {@code rtl} when more letters run from right to left than from left to right, otherwise {@code ltr}. */
    public static String of(String text) {
        long rightToLeft = 0;
        long leftToRight = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            switch (Character.getDirectionality(text.codePointAt(at))) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> leftToRight++;
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    rightToLeft++;
                default -> {
                    // digits, spaces and marks have no say
                }
            }
        }
        return rightToLeft > leftToRight ? "rtl" : "ltr";
    }
}
