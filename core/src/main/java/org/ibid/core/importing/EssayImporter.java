package org.ibid.core.importing;

/** Reads one format. Pure: the same source gives the same essay; no network, no file but the source. */
public interface EssayImporter {

    /** The format's name as people type it: {@code text}, {@code markdown}. */
    String format();

    /** How sure this importer is that the source is its own: 0 not at all, 1 certain. Looks at the name and the first bytes. */
    double recognises(ImportSource source);

    /** @throws UnreadableEssay when the source is not an essay of this format, with words that say what to do */
    ImportedEssay read(ImportSource source) throws UnreadableEssay;
}
