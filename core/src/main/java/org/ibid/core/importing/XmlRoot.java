package org.ibid.core.importing;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the first bytes of an XML file say of it, whatever its name and encoding.
 *
 * @param name local name of its root element
 * @param head its first characters, as far as they are of ASCII
 */
public record XmlRoot(String name, String head) {

    private static final int FIRST_BYTES = 64 * 1024;
    private static final Pattern TAG = Pattern.compile("<(?:[\\w.-]{1,40}:)?([A-Za-z_][\\w.-]{0,60})(?=[\\s/>])");

    /** Empty where the bytes do not begin as XML does. */
    public static Optional<XmlRoot> of(ImportSource source) {
        byte[] bytes = source.bytes();
        String head = new String(bytes, 0, Math.min(FIRST_BYTES, bytes.length), StandardCharsets.ISO_8859_1)
                .replace("\0", "");
        int at = head.indexOf('<');
        if (at < 0 || head.substring(0, at).chars().anyMatch(c -> c < 0x7F && !Character.isWhitespace(c))) {
            return Optional.empty();
        }
        while (at >= 0) {
            String end = head.startsWith("<!--", at)
                    ? "-->"
                    : head.startsWith("<?", at) ? "?>" : head.startsWith("<!", at) ? doctypeEnd(head, at) : "";
            if (end.isEmpty()) {
                Matcher tag = TAG.matcher(head).region(at, head.length());
                return tag.lookingAt() ? Optional.of(new XmlRoot(tag.group(1), head)) : Optional.empty();
            }
            int ended = head.indexOf(end, at);
            at = ended < 0 ? -1 : head.indexOf('<', ended + end.length());
        }
        return Optional.empty();
    }

    private static String doctypeEnd(String head, int at) {
        int bracket = head.indexOf('[', at);
        int close = head.indexOf('>', at);
        return bracket >= 0 && bracket < close ? "]" : ">";
    }
}
