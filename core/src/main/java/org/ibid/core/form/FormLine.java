package org.ibid.core.form;

/** @param number in the whole text, from 1 */
record FormLine(int number, String text) {

    boolean blank() {
        return text.isBlank();
    }

    FormLine withText(String other) {
        return new FormLine(number, other);
    }

    /** Without the spaces around it that do not count: those that no backslash stands before. */
    FormLine trimmed() {
        return withText(text.stripLeading()).withoutTrailingSpaces();
    }

    FormLine withoutTrailingSpaces() {
        String stripped = text.stripTrailing();
        return stripped.length() < text.length() && odd(stripped) ? withText(stripped + " ") : withText(stripped);
    }

    /** True where the line goes on in the next: it ends in a backslash that stands for nothing else. */
    boolean goesOn() {
        return odd(text.stripTrailing()) && text.endsWith("\\");
    }

    private static boolean odd(String line) {
        int backslashes = 0;
        while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }
}
