package org.ibid.core.importing.hostile;

import java.util.List;
import java.util.stream.Stream;

/** All of them. */
final class HostileFiles {

    private HostileFiles() {}

    /**
     * @param net an address that must see nobody, with a slash at its end
     * @param secret the address of a file that nobody may read
     */
    static List<HostileFile> all(String net, String secret) {
        return Stream.of(HostileXml.files(net, secret), HostileTexts.files(net), HostileArchives.files(net, secret))
                .flatMap(files -> files)
                .toList();
    }
}
