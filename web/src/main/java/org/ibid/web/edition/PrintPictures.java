package org.ibid.web.edition;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The pictures of an edition that can be printed: a file of few bytes may claim a surface that no memory holds. */
final class PrintPictures {

    private static final long MOST_PIXELS = 20_000_000;

    private final Map<String, byte[]> bytes = new HashMap<>();

    PrintPictures(Map<String, KeptImage> kept) {
        kept.forEach((address, image) -> {
            if (printable(image.bytes())) {
                bytes.put(address, image.bytes());
            }
        });
    }

    boolean has(String address) {
        return bytes.containsKey(address);
    }

    byte[] of(String address) {
        return bytes.getOrDefault(address, new byte[0]);
    }

    private static boolean printable(byte[] image) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(image))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return false; // what the JDK cannot read is not printed
        }
    }
}
