package org.ibid.web.edition;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An EPUB read back, by an XML reader that forgives nothing. */
final class OpenedEpub {

    final Map<String, byte[]> entries = new LinkedHashMap<>();
    final Map<String, Document> documents = new LinkedHashMap<>();

    OpenedEpub(byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        entries.keySet().stream()
                .filter(name -> name.matches(".*\\.(xhtml|opf|xml)"))
                .forEach(name -> documents.put(name, parsed(entries.getOrDefault(name, new byte[0]))));
    }

    private static Document parsed(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new InputSource(new ByteArrayInputStream(xml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(new String(xml, StandardCharsets.UTF_8), e);
        }
    }

    Document document(String name) {
        Document document = documents.get("EPUB/" + name);
        if (document == null) {
            throw new AssertionError("no " + name + " among " + documents.keySet());
        }
        return document;
    }

    /** Names of the files of the text in the order of the spine. */
    List<String> spine() {
        Map<String, String> manifest = new HashMap<>();
        elements(document("package.opf"), "item")
                .forEach(item -> manifest.put(item.getAttribute("id"), item.getAttribute("href")));
        return elements(document("package.opf"), "itemref").stream()
                .map(ref -> manifest.getOrDefault(ref.getAttribute("idref"), "missing"))
                .toList();
    }

    static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    static List<Element> withType(Document document, String name, String type) {
        return elements(document, name).stream()
                .filter(e -> e.getAttribute("epub:type").equals(type))
                .toList();
    }
}
