package org.ibid.core.importing.flow;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.core.importing.flow.ParagraphShape.Role;

/**
 * What the names of paragraph styles say. Word keeps its own styles under their English names in every language; other
 * programs and templates do not.
 */
public final class StyleNames {

    private static final Pattern HEADING = words("(?:heading|überschrift|ueberschrift|berschrift|titre|título|titolo"
            + "|kop|rubrik|overskrift|otsikko|nagłówek|nadpis|címsor|заголовок|标题|標題|見出し|제목)[ _]?([1-9])");
    private static final Pattern TITLE = words("title|titel|titre|título|titolo|tytuł|название|标题|標題|表題|제목"
            + "|(?:main|document|article|paper|essay|book)[ -]?title|haupttitel");
    private static final Pattern SUBTITLE = words("sub[ -]?title|untertitel|sous-titre|subtítulo|sottotitolo|ondertitel"
            + "|podtytuł|подзаголовок|副标题|副標題|副題|부제");
    private static final Pattern AUTHOR = words("authors?|autor|auteur|autore|byline|verfasser");
    private static final Pattern DATE = words("date|datum");
    private static final Pattern CAPTION = words("(?:(?:image|table|figure) )?caption|beschriftung|bildunterschrift"
            + "|légende|leyenda|didascalia|bijschrift|illustration|название объекта|题注|図表番号");
    private static final Pattern QUOTATION = words("(?:intense )?quot(?:e|ation)s?|block[ -]?text|block[ -]?quot.*"
            + "|(?:long|block|display(?:ed)?|set-off|indented)[ -]?(?:quote|quotation|extract)s?(?: .*)?"
            + "|quote (?!attrib|source).*|quotations? .*");
    private static final Pattern FOREIGN_QUOTATION = words(
            "(?:block|lang|intensives )?zitat.*|citations?(?: (?:longue|intense|en bloc))?"
                    + "|cita(?: larga| destacada)?|citazion[ei](?: intensa)?|citação(?: intensa)?|(?:duidelijk )?citaat"
                    + "|(?:starkt )?citat|cytat(?: intensywny)?|(?:выделенная )?цитата.*|明显引用|引用文?|인용|epigraph|epigraf.*|extract|exergue");
    private static final Pattern VERSE = words(
            "verse?s?|poem|poetry|stanza|gedicht|strophe|poème|poesía|poesia|стихи|(?:line|verse|poem)[ -]?block|poem .*|verse .*");
    private static final Pattern CODE = words("(?:source )?code(?: block)?|html preformatted|preformatted text|listing"
            + "|html vorformatiert|macro text|source text");
    private static final Pattern CONTENTS =
            words("toc ?[1-9]|toc heading|contents (?:heading|[1-9])|table of figures|index [1-9]|index heading");
    private static final Pattern LIST = words("list paragraph|list continue(?: [1-9])?|list contents");

    private StyleNames() {}

    private static Pattern words(String regex) {
        return Pattern.compile("(?:" + regex + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** What a paragraph of a style of this name is; empty where the name says nothing. */
    public static Optional<ParagraphShape> shape(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        if (plain.length() > 80) {
            return Optional.empty();
        }
        Matcher heading = HEADING.matcher(plain);
        if (heading.matches()) {
            return Optional.of(ParagraphShape.heading(Integer.parseInt(heading.group(1))));
        }
        if (FOREIGN_QUOTATION.matcher(plain).matches()) {
            return Optional.of(new ParagraphShape(Role.QUOTATION, 0, false, 0.8));
        }
        return role(plain).map(ParagraphShape::of);
    }

    private static Optional<Role> role(String name) {
        if (QUOTATION.matcher(name).matches()) {
            return Optional.of(Role.QUOTATION);
        }
        if (TITLE.matcher(name).matches()) {
            return Optional.of(Role.TITLE);
        }
        if (SUBTITLE.matcher(name).matches()) {
            return Optional.of(Role.SUBTITLE);
        }
        if (AUTHOR.matcher(name).matches()) {
            return Optional.of(Role.AUTHOR);
        }
        if (DATE.matcher(name).matches()) {
            return Optional.of(Role.DATE);
        }
        if (CAPTION.matcher(name).matches()) {
            return Optional.of(Role.CAPTION);
        }
        if (VERSE.matcher(name).matches()) {
            return Optional.of(Role.VERSE);
        }
        if (CODE.matcher(name).matches()) {
            return Optional.of(Role.CODE);
        }
        if (CONTENTS.matcher(name).matches()) {
            return Optional.of(Role.CONTENTS);
        }
        return LIST.matcher(name).matches() ? Optional.of(Role.LIST_CONTINUED) : Optional.empty();
    }
}
