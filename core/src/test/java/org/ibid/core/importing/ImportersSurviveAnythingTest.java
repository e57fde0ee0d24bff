package org.ibid.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.ibid.core.essay.EssayText;
import org.ibid.core.importing.docx.DocxFile;
import org.ibid.core.importing.jats.JatsImporter;
import org.ibid.core.importing.odt.OdtFile;
import org.ibid.core.importing.tei.TeiImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every input is an essay or is refused with words, and soon. */
public final class ImportersSurviveAnythingTest {

    private static final boolean FULL = Boolean.getBoolean("ibid.full");
    private static final int MUTILATIONS = FULL ? 3_000 : 200;
    private static final int REPETITIONS = FULL ? 30_000 : 8_000;

    static Stream<String> repeated() {
        return Stream.of(
                ">",
                "[",
                "]",
                "*",
                "_",
                "`",
                "(",
                "![",
                "<",
                "{%",
                "{{",
                "^[",
                "[^1]",
                "- ",
                "> ",
                "#",
                "|",
                "a|b\n",
                "1. ",
                "* a\n",
                "  - ",
                "\t",
                "~",
                "&",
                "\\",
                "https://",
                "“",
                "e\u0301",
                "\u0301",
                "_a ",
                "*a ",
                "**a* ",
                "a.1 ",
                "a.1\n",
                "x\n\n",
                "x:\n\n",
                "[1] x\n\n",
                "* x\n\n",
                "† x\n\n",
                "1. x\n",
                "<a>",
                "<!--",
                "a. 2 B",
                "12",
                "1,000 ",
                ".",
                "a\tb\n",
                "a  b\n",
                "Word\n\n",
                "[a](",
                "[^a]: b\n",
                "<div>\n",
                "> a\n\n",
                "a1 ",
                "x¹ ",
                "https://a))))",
                "[^a]: ^[x\n\n",
                "<b>",
                "<p><i>",
                "<table><tr><td>",
                "<ul><li>",
                "<a href=#a id=a>1</a>",
                "<p><a href=#a>1</a>",
                "<a name=b></a><p>1 x",
                "<sup>1</sup>",
                "<br>",
                "x<br><br>",
                "<p>x</p>",
                "<li>x",
                "<h2>x</h2>",
                "<span style='display:none'>",
                "<ruby>a<rt>b",
                "<svg>",
                "<q>",
                "<blockquote>",
                "<aside class=footnote>x</aside>",
                "<b class=x0><p>");
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void whatIsRepeatedWithoutEnd(String part) {
        for (EssayImporter importer : EssayImporters.ALL) {
            Work.isSoonDone(() -> survives(importer, part.repeat(REPETITIONS).getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void oneLineOfFourMegabytes() {
        byte[] line = "word and “word”, so. ".repeat(150_000).getBytes(StandardCharsets.UTF_8);
        for (EssayImporter importer : EssayImporters.ALL) {
            Work.isSoonDone(() -> survives(importer, line));
        }
    }

    @Test
    void onePageWithOneGreatAttribute() {
        byte[] page = ("<p>A page.</p><a href='#" + "a".repeat(3_000_000) + "' class='" + " b".repeat(400_000)
                        + "'>1</a>")
                .getBytes(StandardCharsets.UTF_8);
        for (EssayImporter importer : EssayImporters.ALL) {
            Work.isSoonDone(() -> survives(importer, page));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a<note>b</note></p>",
                "<note>b</note>",
                "<l>a</l>",
                "<l>a</l><p>b</p>",
                "<ref target='#n'>1</ref>",
                "<note xml:id='n'>a</note><ref target='#n'>1</ref>",
                "<lb break='no'/>-",
                "<q>a</q>",
                "<list><item>a</item></list>",
                "<row><cell>a</cell></row>",
                "<fn id='n'><p>a</p></fn><xref ref-type='fn' rid='n'>1</xref>",
                "<xref ref-type='fn' rid='m'>1</xref>",
                "<sec><title>a</title><p>b</p></sec>",
                "<tr><td colspan='99' rowspan='99'>a</td></tr>",
                "<verse-line>a</verse-line>",
                "<fig id='f'><graphic/></fig>"
            })
    void whatIsRepeatedInMarkup(String part) {
        int times = 240_000 / part.length();
        for (String around : List.of("<TEI><text><body>%s</body></text></TEI>", "<article><body>%s</body></article>")) {
            for (String block :
                    List.of("%s", "<p>%s</p>", "<table>%s</table>", "<disp-quote>%s</disp-quote>", "<q>%s</q>")) {
                byte[] file = String.format(around, String.format(block, part.repeat(times)))
                        .getBytes(StandardCharsets.UTF_8);
                for (EssayImporter importer : List.of(new TeiImporter(), new JatsImporter())) {
                    Work.isSoonDone(() -> survives(importer, file));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"miller.txt", "miller.md", "miller.tei", "miller.jats", "miller.html"})
    void aMutilatedEssay(String name) throws IOException {
        byte[] essay = resource(name);
        Random random = new Random(20261123);
        for (int i = 0; i < MUTILATIONS; i++) {
            byte[] mutilated = mutilated(essay, random);
            EssayImporters.ALL.forEach(importer -> survives(importer, mutilated));
        }
    }

    static Stream<Arguments> packed() {
        return Stream.of(
                Arguments.of("docx", DocxFile.sample()),
                Arguments.of("odt", OdtFile.sample()),
                Arguments.of("fodt", OdtFile.flatSample()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packed")
    void aMutilatedFileOfAWordProcessor(String kind, byte[] file) {
        Random random = new Random(20261125);
        for (int i = 0; i < MUTILATIONS; i++) {
            byte[] mutilated = mutilated(file, random);
            Work.isSoonDone(() -> EssayImporters.ALL.forEach(importer -> survives(importer, mutilated)));
        }
    }

    /** The sum of a packed file tells most damage, so that what it holds is damaged before it is packed. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("packed")
    void mutilatedContentInAWholeArchive(String kind, byte[] file) throws IOException {
        Random random = new Random(20261126);
        for (int i = 0; i < 400; i++) {
            byte[] repacked = Archive.looksLikeOne(file) ? repacked(file, random) : mutilated(file, random);
            EssayImporters.ALL.forEach(importer -> survives(importer, repacked));
        }
    }

    private static byte[] repacked(byte[] file, Random random) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                boolean hurt = random.nextInt(3) == 0 && content.length > 0;
                parts.put(entry.getName(), hurt ? altered(content, random) : content);
            }
        }
        return DocxFile.zipped(parts);
    }

    /** Digits and names change, the markup stays whole more often than not. */
    private static byte[] altered(byte[] content, Random random) {
        byte[] bytes = Arrays.copyOf(content, content.length);
        for (int k = random.nextInt(20); k >= 0; k--) {
            int at = random.nextInt(bytes.length);
            if (Character.isLetterOrDigit(bytes[at])) {
                bytes[at] = (byte) "0129azPrtw".charAt(random.nextInt(10));
            }
        }
        return bytes;
    }

    @Test
    void aBookOfMutilatedFiles() {
        Random random = new Random(20261124);
        for (int i = 0; i < 400; i++) {
            Map<String, byte[]> files = SmallBook.files();
            List<String> names = List.copyOf(files.keySet());
            String name = names.get(random.nextInt(names.size()));
            files.computeIfPresent(name, (n, content) -> mutilated(content, random));
            byte[] book = SmallBook.zip(files);
            byte[] bytes = random.nextInt(4) == 0 ? mutilated(book, random) : book;
            EssayImporters.ALL.forEach(importer -> survives(importer, bytes));
        }
    }

    @Test
    void randomBytes() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = new byte[random.nextInt(600)];
            random.nextBytes(bytes);
            EssayImporters.ALL.forEach(importer -> survives(importer, bytes));
        }
    }

    private static void survives(EssayImporter importer, byte[] bytes) {
        ImportSource source = new ImportSource("", bytes);
        try {
            assertThat(importer.recognises(source)).isBetween(0.0, 1.0);
            ImportedEssay essay = importer.read(source);
            EssayText text = essay.text();
            assertThat(text.blocks()).isNotEmpty();
            assertThat(text.references())
                    .allMatch(r -> r.offset() <= text.canonical().length());
            assertThat(text.formatting())
                    .allMatch(f -> f.span().end() <= text.canonical().length());
            assertThat(essay.problems())
                    .allMatch(p ->
                            p.start() == null || p.start() <= text.canonical().length());
        } catch (UnreadableEssay refused) {
            assertThat(refused.getMessage()).hasSizeGreaterThan(20).doesNotContain("\n");
        }
    }

    private static byte[] mutilated(byte[] essay, Random random) {
        byte[] bytes = Arrays.copyOf(essay, essay.length);
        for (int k = random.nextInt(12); k >= 0; k--) {
            int at = random.nextInt(bytes.length);
            int length = random.nextInt(Math.min(60, bytes.length - at) + 1);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) "[]^*_`<>#|:.\n\n 1\t".charAt(random.nextInt(17));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> System.arraycopy(bytes, at, bytes, random.nextInt(bytes.length - length + 1), length);
                default -> Arrays.fill(bytes, at, at + length, bytes[at]);
            }
        }
        return random.nextInt(5) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = ImportersSurviveAnythingTest.class.getResourceAsStream(name)) {
            assertThat(in).isNotNull();
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }
}
