package org.ibid.core.importing.docx;

import java.nio.charset.StandardCharsets;

/** First bytes that tell kinds of files apart. */
enum Signature {
    ZIP(0x50, 0x4B, 0x03, 0x04),
    /** Compound files: Word until 2003, and every Office file that is locked with a password. */
    OLE(0xD0, 0xCF, 0x11, 0xE0);

    private final int[] first;

    Signature(int... first) {
        this.first = first;
    }

    boolean begins(byte[] bytes) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    /** Names of the files in an archive stand in it as they are, whatever is packed. */
    static boolean contains(byte[] bytes, String ascii) {
        return contains(bytes, ascii.getBytes(StandardCharsets.US_ASCII));
    }

    static boolean contains(byte[] bytes, byte[] sought) {
        for (int i = 0; i <= bytes.length - sought.length; i++) {
            int k = 0;
            while (k < sought.length && bytes[i + k] == sought[k]) {
                k++;
            }
            if (k == sought.length) {
                return true;
            }
        }
        return false;
    }
}
