package org.ibid.core.importing.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ibid.core.importing.KeptPictures;
import org.ibid.core.importing.UnreadableEssay;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.flow.Losses;
import org.jspecify.annotations.Nullable;

/** What all readers of one Word file share. */
record WordText(
        WordPackage file,
        Styles styles,
        Paragraphs paragraphs,
        WordNotes notes,
        Losses losses,
        KeptPictures pictures,
        Map<String, Integer> languages) {

    static WordText of(WordPackage file) throws UnreadableEssay {
        Styles styles = new Styles(root(file.related("styles")));
        Numbering numbering = new Numbering(root(file.related("numbering")), styles);
        WordNotes notes =
                new WordNotes(root(file.related("settings")), file.main().root());
        return new WordText(
                file,
                styles,
                new Paragraphs(styles, numbering),
                notes,
                new Losses(),
                new KeptPictures(),
                new HashMap<>());
    }

    private static @Nullable XmlElement root(Optional<WordPart> part) {
        return part.map(WordPart::root).orElse(null);
    }

    /** The language that most of the characters are in; null where none is said. */
    @Nullable
    String language() {
        return languages.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(styles.language());
    }
}
