package org.ibid.core.importing.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ibid.core.essay.EssayMetadata;
import org.ibid.core.importing.Archive;
import org.ibid.core.importing.EssayImporter;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.ImportedEssay;
import org.ibid.core.importing.UnreadableEssay;
import org.ibid.core.importing.XmlElement;
import org.ibid.core.importing.flow.FlowAssembly;
import org.ibid.core.importing.flow.FlowNote;
import org.ibid.core.importing.flow.FlowPart;

/** Reads Word files: .docx, and .docm, .dotx and .dotm, which are the same. */
public final class DocxImporter implements EssayImporter {

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public double recognises(ImportSource source) {
        byte[] bytes = source.bytes();
        boolean named = source.name().toLowerCase(Locale.ROOT).matches("(?s).*\\.do[ct][xm]?");
        if (Archive.looksLikeOne(bytes)) {
            boolean office = Signature.contains(bytes, "[Content_Types].xml");
            return office ? (Signature.contains(bytes, "word/") ? 0.95 : 0.7) : named ? 0.6 : 0;
        }
        return Signature.old(bytes) ? (named ? 0.9 : 0.5) : 0;
    }

    @Override
    public ImportedEssay read(ImportSource source) throws UnreadableEssay {
        WordPackage file = WordPackage.of(source);
        WordText text = WordText.of(file);
        XmlElement body = file.main()
                .root()
                .element("body")
                .orElseThrow(() -> new UnreadableEssay(
                        "empty", "There is no text in this file. Open it and see whether it is the right one."));
        List<FlowPart> parts = new ArrayList<>(BlockReader.read(text, file.main(), Fields.of(body), body));
        if (text.notes().numberedByPage()) {
            parts.addFirst(
                    new FlowPart.Lost(
                            "note-numbers",
                            "The notes begin with 1 on each page of the original. Here they are numbered through, for there are no pages."));
        }
        List<FlowNote> notes = NoteReader.read(text);
        EssayMetadata said = CoreProperties.read(file.coreProperties(), text.language());
        return new FlowAssembly(parts, notes, text.losses())
                .essay(format(), said, text.pictures().all());
    }
}
