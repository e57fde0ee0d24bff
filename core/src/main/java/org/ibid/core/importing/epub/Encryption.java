package org.ibid.core.importing.epub;

import java.util.HashSet;
import java.util.Set;
import org.ibid.core.importing.Archive;
import org.ibid.core.importing.UnreadableEssay;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.XmlFile;

/** Refuses books whose chapters are encrypted. Fonts are often made unreadable alone; those are not needed. */
final class Encryption {

    private static final Set<String> FONTS =
            Set.of("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC");

    private Encryption() {}

    static void refuse(Archive archive, PackageDocument book) throws UnreadableEssay {
        byte[] bytes = archive.find("META-INF/encryption.xml");
        if (bytes == null) {
            return;
        }
        Set<String> locked = new HashSet<>();
        for (XmlElement encrypted :
                XmlFile.parse(bytes, "an EPUB").descendants("EncryptedData").toList()) {
            boolean font = encrypted
                    .descendants("EncryptionMethod")
                    .anyMatch(m -> FONTS.contains(m.attribute("Algorithm", "")));
            if (!font) {
                encrypted
                        .descendants("CipherReference")
                        .forEach(r -> locked.add(BookPath.decoded(r.attribute("URI", ""))));
            }
        }
        if (book.spine().stream().anyMatch(i -> locked.contains(i.file()))) {
            throw new UnreadableEssay(
                    "encrypted",
                    "This EPUB is locked against copying (DRM), so its text cannot be read. Ask the publisher for a copy without a lock.");
        }
    }
}
