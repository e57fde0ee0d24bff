package org.ibid.core.form;

/** Words without styles inside a mark: a label, an address, the description of a picture. */
final class Plain {

    private Plain() {}

    /** @param specials characters that would end the words */
    static String written(String words, String specials) {
        boolean composes = Characters.composes(words);
        StringBuilder out = new StringBuilder();
        boolean first = true;
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            int c = words.codePointAt(i);
            boolean unsafe = Characters.awkward(c)
                    || Characters.joiner(c)
                    || (composes && Characters.mayCompose(c))
                    || (first && Characters.mark(c));
            if (unsafe) {
                out.append(Characters.reference(c));
            } else {
                if (c == '\\' || c == '&' || specials.indexOf(c) >= 0) {
                    out.append('\\');
                }
                out.appendCodePoint(c);
            }
            first = false;
        }
        return out.toString();
    }

    static String read(String written) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '\\' && i + 1 < written.length()) {
                out.append(written.charAt(++i));
                continue;
            }
            Characters.Reference reference = c == '&' ? Characters.referenceAt(written, i) : null;
            if (reference != null && reference.allowed()) {
                out.appendCodePoint(reference.codePoint());
                i += reference.length() - 1;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Where a character stands that no backslash stands before; -1 where it does not, before the end of the line. */
    static int find(String text, char wanted, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == wanted) {
                return i;
            } else if (c == '\n' || c == '\f') {
                return -1;
            }
        }
        return -1;
    }
}
