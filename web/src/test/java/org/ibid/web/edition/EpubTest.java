package org.ibid.web.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.ibid.core.essay.Block;
import org.ibid.core.essay.EssayVersion;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class EpubTest {

    private static final int ESSAYS = 300;

    @Test
    void theMediaTypeStandsFirstAndIsNotCompressed() {
        byte[] epub = Epub.of(SampleEditions.of(SampleEditions.shipped("broad-street.md")));

        String head = new String(epub, 0, 60, StandardCharsets.ISO_8859_1);
        assertThat(head).startsWith("PK\u0003\u0004");
        assertThat(head.substring(30)).startsWith("mimetypeapplication/epub+zip");
        assertThat(epub[8]).as("method").isEqualTo((byte) ZipEntry.STORED);
        assertThat(epub[28]).as("extra field").isZero();
    }

    @Test
    void theSameVersionGivesTheSameBytes() {
        EssayVersion version = SampleEditions.shipped("soviet-power.md");

        assertThat(Epub.of(SampleEditions.of(version))).isEqualTo(Epub.of(SampleEditions.of(version)));
    }

    @Test
    void everyAddressLeadsSomewhereAndEveryIdIsThereOnce() {
        for (long seed = 0; seed < ESSAYS; seed++) {
            OpenedEpub epub = new OpenedEpub(Epub.of(withPicture(RandomEssay.of(seed))));
            Set<String> targets = targets(epub, seed);
            for (Map.Entry<String, Document> file : epub.documents.entrySet()) {
                String name = file.getKey().replace("EPUB/", "");
                for (String href : hrefs(file.getValue())) {
                    String target = href.startsWith("#") ? name + href : href;
                    assertThat(targets).as("essay %d, %s", seed, name).contains(target);
                }
            }
        }
    }

    @Test
    void everyMarkHasItsNoteAndEveryNoteTheWayBack() {
        for (long seed = 0; seed < ESSAYS; seed++) {
            EssayVersion version = RandomEssay.of(seed);
            OpenedEpub epub = new OpenedEpub(Epub.of(SampleEditions.of(version)));
            List<String> marks = all(epub, "a", "noteref")
                    .map(mark -> idIn(mark.getAttribute("href")))
                    .toList();
            List<String> notes = all(epub, "aside", "footnote")
                    .map(note -> note.getAttribute("id"))
                    .toList();
            List<String> back = epub.documents.values().stream()
                    .flatMap(d -> OpenedEpub.elements(d, "a").stream())
                    .filter(a -> a.getAttribute("role").equals("doc-backlink"))
                    .map(a -> idIn(a.getAttribute("href")))
                    .toList();

            assertThat(marks)
                    .as("essay %d", seed)
                    .containsExactlyElementsOf(version.text().references().stream()
                            .map(reference -> reference.footnote())
                            .toList());
            assertThat(notes)
                    .as("essay %d", seed)
                    .containsExactlyInAnyOrderElementsOf(version.text().footnotes().stream()
                            .map(note -> note.id())
                            .toList());
            assertThat(back)
                    .as("essay %d", seed)
                    .containsExactlyInAnyOrderElementsOf(all(epub, "a", "noteref")
                            .map(mark -> mark.getAttribute("id"))
                            .toList());
        }
    }

    @Test
    void allOfTheTextIsThereInItsOrder() {
        for (long seed = 0; seed < ESSAYS; seed++) {
            EssayVersion version = RandomEssay.of(seed);
            OpenedEpub epub = new OpenedEpub(Epub.of(SampleEditions.of(version)));
            StringBuilder words = new StringBuilder();
            epub.spine().stream().skip(1).forEach(file -> textOf(epub.document(file), words));

            assertThat(letters(words.toString())).as("essay %d", seed).isEqualTo(letters(expected(version)));
            for (var note : version.text().footnotes()) {
                String body = all(epub, "aside", "footnote")
                        .filter(aside -> aside.getAttribute("id").equals(note.id()))
                        .map(Node::getTextContent)
                        .findFirst()
                        .orElseThrow();
                assertThat(letters(body))
                        .as("essay %d", seed)
                        .contains(letters(version.text().textOf(note.id())));
            }
        }
    }

    @Test
    void theWorksCitedStandAtTheEndAsUnderTheEssay() {
        Edition edition = SampleEditions.of(SampleEditions.shipped("soviet-power.md"));
        OpenedEpub epub = new OpenedEpub(Epub.of(edition));

        assertThat(epub.spine()).last().isEqualTo(Epub.WORKS_CITED);
        List<String> titles = OpenedEpub.elements(epub.document(Epub.WORKS_CITED), "em").stream()
                .map(Node::getTextContent)
                .toList();
        assertThat(titles)
                .isNotEmpty()
                .containsExactlyElementsOf(edition.page().sources().stream()
                        .map(source -> source.title())
                        .toList());
        assertThat(hrefs(epub.document("nav.xhtml"))).contains(Epub.WORKS_CITED);
    }

    @Test
    void theContentsAreTheOutline() {
        EssayVersion version = SampleEditions.shipped("soviet-power.md");
        Document contents = new OpenedEpub(Epub.of(SampleEditions.of(version))).document("nav.xhtml");

        List<String> headings = version.text().blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(heading -> heading.span().in(version.text().canonical()))
                .toList();
        assertThat(headings).isNotEmpty();
        assertThat(OpenedEpub.withType(contents, "nav", "toc").getFirst().getTextContent())
                .contains("The commissar and the village");
        assertThat(OpenedEpub.elements(contents, "a").stream()
                        .map(Node::getTextContent)
                        .toList())
                .containsSubsequence(headings);
    }

    @Test
    void aNoteCalledAgainInALaterSectionIsOneNoteWithTwoWaysBack() {
        OpenedEpub epub = new OpenedEpub(Epub.of(SampleEditions.of(SampleEditions.read("Twice", """
                ## One

                First.[^a]

                ## Two

                Again.[^a]

                [^a]: Carr, p. 12.
                """))));

        assertThat(epub.spine()).containsExactly("title.xhtml", "chapter-001.xhtml", "chapter-002.xhtml");
        assertThat(hrefs(epub.document("chapter-002.xhtml"))).contains("chapter-001.xhtml#n1");
        assertThat(hrefs(epub.document("chapter-001.xhtml")))
                .contains("chapter-001.xhtml#ref-n1", "chapter-002.xhtml#ref-n1-2");
    }

    @Test
    void aPictureIsShownWhereItsBytesAreKeptAndNamedWhereTheyAreNot() {
        EssayVersion version = RandomEssay.of(pictured());
        OpenedEpub with = new OpenedEpub(Epub.of(withPicture(version)));
        OpenedEpub without = new OpenedEpub(Epub.of(SampleEditions.of(version)));

        assertThat(all(with, "img").map(img -> img.getAttribute("alt")))
                .isNotEmpty()
                .containsOnly("seen");
        assertThat(with.entries.get("EPUB/picture-1.png"))
                .isEqualTo(SampleEditions.dot().bytes());
        assertThat(all(without, "img")).isEmpty();
        assertThat(all(without, "figure").map(Node::getTextContent))
                .anyMatch(words -> words.contains("A picture stands here in the original."));
    }

    @Test
    void anEssayInHebrewIsReadFromTheRight() {
        OpenedEpub epub = new OpenedEpub(Epub.of(SampleEditions.of(SampleEditions.read("שלום", "שלום עולם.\n"))));

        assertThat(OpenedEpub.elements(epub.document("package.opf"), "spine")
                        .getFirst()
                        .getAttribute("page-progression-direction"))
                .isEqualTo("rtl");
        assertThat(epub.document("chapter-001.xhtml").getDocumentElement().getAttribute("dir"))
                .isEqualTo("rtl");
    }

    private static long pictured() {
        return Stream.iterate(0L, seed -> seed + 1)
                .filter(seed -> RandomEssay.of(seed).text().blocks().stream()
                        .anyMatch(b -> b instanceof Block.Picture p && "sha256:0".equals(p.source())))
                .findFirst()
                .orElseThrow();
    }

    private static Edition withPicture(EssayVersion version) {
        return SampleEditions.of(version, Map.of("sha256:0", SampleEditions.dot()));
    }

    /** Files and the ids in them, as addresses name them. */
    private static Set<String> targets(OpenedEpub epub, long seed) {
        Set<String> targets = new HashSet<>();
        epub.entries.keySet().forEach(name -> targets.add(name.replace("EPUB/", "")));
        epub.documents.forEach((file, document) -> OpenedEpub.elements(document, "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .forEach(id -> assertThat(targets.add(file.replace("EPUB/", "") + "#" + id))
                        .as("essay %d: %s once in %s", seed, id, file)
                        .isTrue()));
        return targets;
    }

    private static List<String> hrefs(Document document) {
        return OpenedEpub.elements(document, "*").stream()
                .flatMap(e -> Stream.of(e.getAttribute("href"), e.getAttribute("src")))
                .filter(href -> !href.isEmpty() && !href.startsWith("https://example.org/"))
                .toList();
    }

    private static Stream<Element> all(OpenedEpub epub, String element) {
        return epub.documents.values().stream().flatMap(d -> OpenedEpub.elements(d, element).stream());
    }

    /** In the order of reading. */
    private static Stream<Element> all(OpenedEpub epub, String element, String type) {
        return epub.spine().stream().map(epub::document).flatMap(d -> OpenedEpub.withType(d, element, type).stream());
    }

    private static String idIn(String href) {
        return href.substring(href.indexOf('#') + 1);
    }

    /** What is the essay's of a document: neither notes nor marks nor Ibid's own words. */
    private static void textOf(Node node, StringBuilder words) {
        if (node instanceof Element element) {
            List<String> left = Arrays.asList("head", "aside-footnote", "a-noteref");
            String name = element.getTagName()
                    + (element.getAttribute("epub:type").isEmpty() ? "" : "-" + element.getAttribute("epub:type"));
            boolean ours = element.getAttribute("dir").equals("ltr")
                    && !element.getTagName().equals("html");
            if (left.contains(name) || ours) {
                return;
            }
        }
        if (node.getNodeType() == Node.TEXT_NODE) {
            words.append(node.getNodeValue());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            textOf(child, words);
        }
    }

    private static String expected(EssayVersion version) {
        StringBuilder text = new StringBuilder();
        for (Block block : version.text().blocks()) {
            String own = block.span().in(version.text().canonical());
            text.append(block instanceof Block.Table ? own.replace(" | ", " ") : own);
        }
        return text.toString();
    }

    /** Without white space, what XML cannot hold replaced as the edition does. */
    private static String letters(String text) {
        return text.replaceAll("[\\uD800-\\uDFFF&&[^\\uD83D\\uDE00]]|\\u0007", "\uFFFD")
                .replaceAll("\\s+", "");
    }
}
