package org.ibid.core.importing.tei;

import java.util.Set;
import org.ibid.core.importing.Spacing;
import org.ibid.core.importing.XmlElement;

/** Which elements of an edition stand apart from what is beside them, though the file has no space between. */
final class Apart {

    private static final Set<String> ALWAYS = Set.of(
            "p",
            "ab",
            "item",
            "label",
            "headLabel",
            "headItem",
            "cell",
            "row",
            "head",
            "l",
            "lg",
            "list",
            "speaker",
            "addrLine",
            "role",
            "roleDesc",
            "actor",
            "castItem",
            "bibl",
            "byline",
            "docAuthor",
            "dateline",
            "salute",
            "signed",
            "titlePart",
            "docDate",
            "figDesc",
            "div",
            "forename",
            "surname",
            "line",
            "u",
            "desc",
            "camera",
            "sound",
            "tech",
            "view",
            "caption",
            "move");

    private static final Set<String> PHRASES = Set.of(
            "p",
            "ab",
            "head",
            "l",
            "item",
            "cell",
            "label",
            "hi",
            "emph",
            "seg",
            "s",
            "cl",
            "phr",
            "w",
            "c",
            "q",
            "quote",
            "said",
            "soCalled",
            "title",
            "titlePart",
            "ref",
            "foreign",
            "distinct",
            "mentioned",
            "term",
            "gloss",
            "abbr",
            "expan",
            "orig",
            "reg",
            "sic",
            "corr",
            "add",
            "subst",
            "supplied",
            "unclear",
            "damage",
            "lem",
            "rdg",
            "name",
            "rs",
            "num",
            "date",
            "note",
            "stage",
            "speaker",
            "byline",
            "trailer",
            "dateline",
            "signed",
            "salute",
            "surplus",
            "secl",
            "retrace",
            "restore",
            "mod",
            "rhyme",
            "line",
            "role",
            "roleDesc",
            "docAuthor",
            "docDate",
            "fw",
            "metamark");

    private static final Set<String> PARTS = Set.of(
            "hi",
            "c",
            "g",
            "w",
            "pc",
            "m",
            "seg",
            "choice",
            "app",
            "ex",
            "am",
            "supplied",
            "unclear",
            "add",
            "anchor",
            "corr",
            "sic",
            "orig",
            "reg",
            "abbr",
            "expan",
            "rb",
            "surplus",
            "damage");

    private static final String CLOSING = "(?s)[.,;:!?…)\\]}’”»›%]+";

    private static final Spacing SPACING = new Spacing(ALWAYS, PHRASES, PARTS);

    private Apart() {}

    static boolean is(XmlElement element) {
        return SPACING.apart(element);
    }

    /** True for one of several words that are marked one by one, with no space between any of them. */
    static boolean token(XmlElement word) {
        return !word.attribute("join", "").matches("left|both")
                && word.parent()
                        .filter(p ->
                                p.elements("w").size() > 1 && p.elements("c").isEmpty() && !p.hasWords())
                        .isPresent();
    }

    /** True for points that stand close to the word before them, where words are marked one by one. */
    static boolean closes(XmlElement point) {
        return token(point) && point.text().strip().matches(CLOSING);
    }
}
