package org.ibid.core.importing.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.flow.Inline;
import org.jspecify.annotations.Nullable;

/**
 * The fields that are open where the reader stands: of each only the result is text. A field may go over many
 * paragraphs, and fields stand in fields.
 */
final class Fields {

    private static final Pattern NAME = Pattern.compile("\\s*(\\p{Alpha}+)");
    private static final Pattern FIRST_ARGUMENT = Pattern.compile("\\s*\\p{Alpha}+\\s+(?:\"([^\"]*)\"|(\\S+))");
    private static final int LONGEST_CODE = 20_000;

    /** Made for an index, a list or a program, and seen nowhere. */
    private static final Set<String> SILENT =
            Set.of("XE", "TC", "TA", "RD", "SET", "ASK", "PRIVATE", "ADVANCE", "PRINT", "FILLIN", "NEXT", "SEQ");

    /** One field. */
    static final class Field {
        private final StringBuilder code = new StringBuilder();
        private boolean result;
        private boolean hides = true;
        private @Nullable Inline link;
        private int start;
        private int paragraph;
        private boolean raised;

        String name() {
            Matcher name = NAME.matcher(code);
            return name.lookingAt() ? name.group(1).toUpperCase(java.util.Locale.ROOT) : "";
        }

        String argument() {
            Matcher first = FIRST_ARGUMENT.matcher(code);
            if (!first.lookingAt()) {
                return "";
            }
            return first.group(1) != null ? first.group(1) : first.group(2);
        }

        boolean contents() {
            return name().equals("TOC") || name().equals("INDEX") || name().equals("TOA");
        }

        /** True where Word makes what is seen anew each time, so that the file has no words of it. */
        boolean unprinted() {
            return !result && !note() && !name().isEmpty() && !SILENT.contains(name());
        }

        String shown() {
            String one = code.toString().strip().replaceAll("\\s+", " ");
            return one.length() > 60 ? one.substring(0, 60) + "…" : one;
        }

        /** A cross-reference to a note. */
        boolean note() {
            return name().equals("NOTEREF") || name().equals("FTNREF");
        }

        /** True where the result is the mark of a note and no word of the text. */
        boolean mark() {
            return raised || code.indexOf("\\f") >= 0;
        }
    }

    private final List<Field> open = new ArrayList<>();
    private final List<Inline> links = new ArrayList<>();
    private final boolean balanced;
    private int hiding;
    private int paragraph;

    /** @param balanced false where the file opens fields that it never closes: then all that stands there is text */
    Fields(boolean balanced) {
        this.balanced = balanced;
    }

    static Fields of(XmlElement root) {
        int depth = 0;
        boolean balanced = true;
        for (XmlElement field : root.descendants("fldChar").toList()) {
            if (field.inside("del", "moveFrom")) {
                continue;
            }
            String type = field.attribute("fldCharType", "");
            depth += type.equals("begin") ? 1 : type.equals("end") ? -1 : 0;
            balanced &= depth >= 0;
        }
        return new Fields(balanced && depth == 0);
    }

    boolean visible() {
        return !balanced || hiding == 0;
    }

    void begin() {
        open.add(new Field());
        hiding++;
    }

    void code(String part) {
        if (!open.isEmpty() && open.getLast().code.length() < LONGEST_CODE) {
            open.getLast().code.append(part);
        }
    }

    /** @param at where the result begins */
    @Nullable
    Field separate(int at) {
        if (open.isEmpty() || open.getLast().result) {
            return null;
        }
        Field field = open.getLast();
        field.result = true;
        field.start = at;
        field.paragraph = paragraph;
        if (!field.contents()) {
            field.hides = false;
            hiding--;
        }
        String address = field.name().equals("HYPERLINK") ? field.argument() : "";
        if (balanced && Inline.allowed(address)) {
            field.link = Inline.link(address);
            links.add(field.link);
        }
        return field;
    }

    /** The field that ends here; null where none is open. */
    @Nullable
    Field end() {
        if (open.isEmpty()) {
            return null;
        }
        Field field = open.removeLast();
        hiding -= field.hides ? 1 : 0;
        if (field.link != null) {
            links.removeLast();
        }
        return field;
    }

    /** Something of the result is raised, as marks of notes are. */
    void raised() {
        if (!open.isEmpty()) {
            open.getLast().raised |= open.getLast().result;
        }
    }

    void paragraphBegins() {
        paragraph++;
    }

    /** Where the result begins in the paragraph that is read. */
    int start(Field field) {
        return field.paragraph == paragraph ? field.start : 0;
    }

    /** Where the words lead that are read. */
    @Nullable
    Inline link() {
        return links.isEmpty() ? null : links.getLast();
    }
}
