package org.ibid.core.importing.losses;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ibid.core.importing.EssayImporter;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.Imported;
import org.ibid.core.importing.UnreadableEssay;

/**
 * A format and the places where its elements may stand, each an essay with a hole, between the words {@code Anfang} and
 * {@code Ende}.
 *
 * @param hosts by level, the plainest first
 * @param anywhere true where what one writes by hand may stand at the wrong level
 * @param file makes a file of the essay
 */
record Vocabulary(
        String format,
        EssayImporter importer,
        Map<String, List<String>> hosts,
        boolean anywhere,
        Function<String, byte[]> file) {

    static final String HOLE = "@@";
    static final String BEGIN = "Anfang";
    static final String END = "Ende";

    static Map<String, List<String>> hosts(Object... levels) {
        Map<String, List<String>> hosts = new LinkedHashMap<>();
        for (int i = 0; i < levels.length; i += 2) {
            hosts.put(levels[i].toString(), ((String) levels[i + 1]).lines().toList());
        }
        return hosts;
    }

    /** The places for elements of a level. */
    List<String> hostsOf(ElementRow row) {
        return hosts.getOrDefault(row.level(), List.of());
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    Imported read(String host, String fragment) {
        try {
            byte[] bytes = file.apply(host.replace("⏎", "\n").replace(HOLE, fragment));
            return new Imported(importer.read(new ImportSource("", bytes)));
        } catch (UnreadableEssay e) {
            throw new AssertionError("unreadable: " + host + " with " + fragment, e);
        }
    }

    @Override
    public String toString() {
        return format;
    }
}
