package org.ibid.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class PictureHeadTest {

    @Property(tries = 20)
    void theSizeIsThatOfThePicture(
            @ForAll @IntRange(min = 1, max = 900) int width, @ForAll @IntRange(min = 1, max = 900) int height)
            throws IOException {
        for (String format : new String[] {"png", "jpeg", "gif"}) {
            assertThat(PictureHead.of(picture(format, width, height)))
                    .contains(new PictureHead("image/" + format, width, height));
        }
    }

    @Test
    void theThreeWaysOfWebPAreRead() {
        assertThat(webp("56503858" + "0a000000" + "00000000" + "8f0100" + "2b0100"))
                .isEqualTo(new PictureHead("image/webp", 400, 300));
        assertThat(webp("5650384c" + "0a000000" + "2f" + "8fc14a00"))
                .isEqualTo(new PictureHead("image/webp", 400, 300));
        assertThat(webp("56503820" + "0a000000" + "000000" + "9d012a" + "9001" + "2c01"))
                .isEqualTo(new PictureHead("image/webp", 400, 300));
    }

    private static PictureHead webp(String rest) {
        return PictureHead.of(HexFormat.of().parseHex("52494646" + "00000000" + "57454250" + rest))
                .orElseThrow();
    }

    @Test
    void aDrawingThatIsMarkupIsNoPicture() {
        assertThat(PictureHead.of("<svg width='1' height='1'/>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Property(tries = 300)
    void bytesThatBreakOffAreNoPictureOrTheSame(@ForAll @Size(max = 64) byte[] bytes) {
        byte[] jpeg = Arrays.copyOf(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, 3 + bytes.length);
        System.arraycopy(bytes, 0, jpeg, 3, bytes.length);
        PictureHead.of(jpeg).ifPresent(head -> assertThat(head.width()).isPositive());
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
