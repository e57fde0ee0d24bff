package org.ibid.core.importing.docx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that tell kinds of files apart. */
final class Signature {

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Signature() {}

    /** True for compound files: Word until 2003, and every Office file that is locked with a password. */
    static boolean old(byte[] bytes) {
        return bytes.length > OLE.length && Arrays.equals(bytes, 0, OLE.length, OLE, 0, OLE.length);
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
