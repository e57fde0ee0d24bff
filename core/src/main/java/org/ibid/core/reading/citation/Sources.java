package org.ibid.core.reading.citation;

import java.util.regex.Pattern;

/** Sources that have no author of their own: papers by their day, records by where they are kept. */
final class Sources {

    private static final String MONTH =
            "(?:Jan(?:uary|uar|\\.)?|Feb(?:ruary|ruar|\\.)?|Mar(?:ch|\\.)?|März|Apr(?:il|\\.)?|May|Mai|June?|Juni|July?|Juli|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|O[ck]t(?:ober|\\.)?|Nov(?:ember|\\.)?|De[cz](?:ember|\\.)?"
                    + "|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
                    + "|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|dicembre)";

    static final Pattern MONTHS = Pattern.compile("(?<!\\p{L})" + MONTH + "(?!\\p{L})");

    /** What follows the name of where a record is kept. */
    static final Pattern SIGNATURE = Pattern.compile(",\\s[^,]*\\d");

    /** A day as papers give it; group 1 is the year. */
    static final String DAY =
            "(?:\\d{1,2}(?:st|nd|rd|th|er|\\.)?\\s" + MONTH + "|" + MONTH + "\\s\\d{1,2}),?\\s(1[6-9]\\d\\d|20\\d\\d)";

    private static final String PRESS_WORD =
            "(?:Times|Gazette|News|Post|Herald|Courier|Chronicle|Journal|Daily|Weekly|Telegraph|Tribune|Guardian|Observer|Mercury|Standard|Advertiser|Express|Mail|Star|Echo|Bulletin|Examiner|Independent|Citizen|Worker|Pravda|Izvestia"
                    + "|\\p{L}*[Zz]eitung|\\p{L}*[Aa]nzeiger|\\p{L}*[Bb]latt|\\p{L}*[Bb]ote|Kurier|Vorwärts|Monde|Figaro|Temps|Humanité|Journal|Corriere|Stampa|Gazzetta|Avanti|Repubblica|Messaggero)";

    /** Group 1 the paper, 2 the year. */
    static final Pattern PAPER =
            Pattern.compile("^((?:\\p{Lu}[\\p{L}’'-]+\\s(?:(?:of|and|der|für|della|de|du)\\s)?){0,4}" + PRESS_WORD
                    + "(?:\\s(?:of|and|della|de|du|für|am)?\\s?\\p{Lu}[\\p{L}’'-]+){0,3}!?)(?:\\s\\([^()]{2,30}\\))?,\\s(?:[^,;\\d]{2,20},\\s)?"
                    + DAY);

    private static final String KEPT = "(?:\\p{L}*[Aa]rchiv(?:e|es|io|o|i|um)?|Record"
            + " Office|Library|Museum|TNA|PRO|NARA|BArch|GARF|RGASPI|RGIA|SAPMO|ASV|ASF|BnF|BL|Bodleian|Kirchenbuch|(?:[Pp]arish\\s)?[Rr]egister|Papers|Nachlass|[Ff]onds|MSS?|Add\\.\\sMS)";

    /** Group 1 the record, up to where in it; it has a signature in figures or capitals. */
    static final Pattern RECORD = Pattern.compile("^((?=[^,;]{0,60}?\\b" + KEPT + "\\b)\\p{Lu}[^;“”]{1,140}?)"
            + "(?=,\\s(?:fols?\\.?|ff?\\.|Bl\\.|pp?\\.|S\\.|c\\.|cc\\.)\\s?\\d|$|\\.$)");

    private Sources() {}
}
