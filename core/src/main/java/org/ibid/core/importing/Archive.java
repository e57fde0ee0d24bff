package org.ibid.core.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The files inside a zip file (DOCX, ODT, EPUB), in memory. Nothing is ever written to a file, so that no name in an
 * archive can lead anywhere. Sizes are counted on the bytes that really come out, whatever the archive says of itself.
 */
public final class Archive {

    /** Most bytes of the archive as it is given. */
    public static final int LARGEST_FILE = 32 * 1024 * 1024;

    /** Most bytes of all that is inside. */
    private static final long MOST_INSIDE = 96L * 1024 * 1024;

    /** Most bytes of one file inside: text, which is parsed whole. */
    private static final int LARGEST_TEXT = 24 * 1024 * 1024;

    private static final int MOST_ENTRIES = 5_000;

    /** A file that grows more than this while it is unpacked is no essay: prose shrinks to a third, rarely a tenth. */
    private static final int MOST_GROWTH = 200;

    private static final int GROWTH_COUNTS_FROM = 1024 * 1024;

    private static final Set<String> TEXTS =
            Set.of("xml", "xhtml", "html", "htm", "opf", "ncx", "rels", "css", "txt", "mimetype");

    private final Map<String, byte[]> files;

    private Archive(Map<String, byte[]> files) {
        this.files = files;
    }

    /** True where the bytes begin as a zip file does. */
    public static boolean looksLikeOne(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /**
     * @param what the format as people call it, for the message: {@code "a Word file"}
     * @throws UnreadableEssay {@code too-large}, {@code damaged} or {@code encrypted}
     */
    public static Archive of(ImportSource source, String what) throws UnreadableEssay {
        byte[] bytes = source.bytes();
        if (bytes.length > LARGEST_FILE) {
            throw tooLarge("This file has " + bytes.length / 1048576 + " MB; the most that can be imported is "
                    + LARGEST_FILE / 1048576 + " MB.");
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        long inside = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw tooLarge("This file holds more than " + MOST_ENTRIES + " files inside.");
                }
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] content = unpacked(zip, entry, bytes.length, MOST_INSIDE - inside);
                inside += content.length;
                files.putIfAbsent(withoutLeadingSlash(entry.getName()), content);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(what, e);
        }
        if (files.isEmpty()) {
            throw damaged(what, null);
        }
        return new Archive(files);
    }

    private static byte[] unpacked(InputStream zip, ZipEntry entry, int packed, long left)
            throws IOException, UnreadableEssay {
        long most = Math.min(left, text(entry.getName()) ? LARGEST_TEXT : LARGEST_FILE);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 * 1024];
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
            content.write(buffer, 0, n);
            boolean bomb = content.size() > GROWTH_COUNTS_FROM && content.size() / MOST_GROWTH > packed;
            if (content.size() > most || bomb) {
                throw tooLarge("What is packed in this file is larger than an essay can be.");
            }
        }
        return content.toByteArray();
    }

    private static boolean text(String name) {
        return TEXTS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT));
    }

    private static String withoutLeadingSlash(String name) {
        String slashed = name.replace('\\', '/');
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    public boolean has(String name) {
        return files.containsKey(name);
    }

    /** The bytes of the file of that name, or null; not copied. */
    public byte @Nullable [] find(String name) {
        return files.get(name);
    }

    /** In the order in which they are packed. */
    public Set<String> names() {
        return files.keySet();
    }

    private static UnreadableEssay tooLarge(String what) {
        return new UnreadableEssay("too-large", what + " Import it in parts, a chapter each, without its pictures.");
    }

    private static UnreadableEssay damaged(String what, @Nullable Exception why) {
        boolean encrypted = why != null && String.valueOf(why.getMessage()).contains("encrypted");
        return encrypted
                ? new UnreadableEssay(
                        "encrypted", "This file is locked with a password. Save it without one and import it again.")
                : new UnreadableEssay(
                        "damaged",
                        "This is not " + what
                                + " that can be opened: the file is damaged or of another kind. Save it again in the program it comes from.");
    }
}
