package org.ibid.core.importing;

/** What stands inside an element of an XML file. */
public sealed interface XmlNode permits XmlElement, XmlNode.Text {

    /** @param text characters, entities resolved */
    record Text(String text) implements XmlNode {}
}
