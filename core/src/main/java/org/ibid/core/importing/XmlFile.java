package org.ibid.core.importing;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML into a tree. Neither a document type nor an entity of the file's own is ever read: what they name stays out,
 * no other file and no address is opened. Names of characters that HTML knows, such as {@code mdash}, are understood.
 */
public final class XmlFile {

    /** Deeper nesting is no essay. */
    private static final int DEEPEST = 150;

    private static final int MOST_ELEMENTS = 400_000;

    private XmlFile() {}

    /**
     * @param what the format as people call it, for the message: {@code "a TEI file"}
     * @throws UnreadableEssay {@code damaged} or {@code too-complex}
     */
    public static XmlElement parse(byte[] bytes, String what) throws UnreadableEssay {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            try {
                return tree(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw damaged(what, line > 0 ? " (the trouble is in line " + line + ")" : "");
        } catch (NoSuchElementException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            // the JDK's reader says so of some broken encodings and truncated files
            throw damaged(what, "");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // ours is asked instead: the JDK's differs from line to line, and its message says nothing to a teacher
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }

    private static XmlElement tree(XMLStreamReader reader) throws XMLStreamException, UnreadableEssay {
        XmlElement root = null;
        XmlElement open = null;
        StringBuilder characters = new StringBuilder();
        int depth = 0;
        int elements = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    flush(characters, open);
                    if (++depth > DEEPEST || ++elements > MOST_ELEMENTS) {
                        throw new UnreadableEssay(
                                "too-complex",
                                "This file is nested deeper or has more parts than an essay can have. Save its text"
                                        + " alone and import that.");
                    }
                    XmlElement element = new XmlElement(reader.getLocalName(), attributes(reader), open);
                    if (open == null) {
                        root = element;
                    } else {
                        open.append(element);
                    }
                    open = element;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    flush(characters, open);
                    depth--;
                    open = open == null ? null : open.parent().orElse(null);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    characters.append(reader.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> characters.append(CharacterNames.of(reader.getLocalName()));
                default -> {
                    // comments, instructions and document types say nothing to a reader
                }
            }
        }
        if (root == null) {
            throw new XMLStreamException("no element");
        }
        return root;
    }

    private static void flush(StringBuilder characters, @Nullable XmlElement open) {
        if (open != null && !characters.isEmpty()) {
            open.append(new XmlNode.Text(characters.toString()));
        }
        characters.setLength(0);
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        if (reader.getAttributeCount() == 0) {
            return Map.of();
        }
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.putIfAbsent(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return Map.copyOf(attributes);
    }

    private static UnreadableEssay damaged(String what, String where) {
        return new UnreadableEssay(
                "damaged",
                "This is not " + what + " that can be read: its markup is broken" + where
                        + ". Mend it in the program it comes from and save it again.");
    }
}
