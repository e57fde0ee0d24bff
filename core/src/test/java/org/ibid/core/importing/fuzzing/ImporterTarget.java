package org.ibid.core.importing.fuzzing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Set;
import org.ibid.core.importing.Archive;
import org.ibid.core.importing.EssayImporter;
import org.ibid.core.importing.EssayImporters;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.ImportedEssay;
import org.ibid.core.importing.UnreadableEssay;
import org.ibid.core.importing.hostile.ModelLaws;

/** What Jazzer calls with each input: one importer, named by the first argument. */
public final class ImporterTarget {

    static final Set<String> PACKED = Set.of("docx", "odt", "epub");

    /** The first inputs load and instrument the classes. */
    private static final int WARMING_UP = 10;

    /** Of work, not by the clock: what others do on the machine is not counted. */
    private static final long MOST_NANOS = 5_000_000_000L;

    private static int inputs;
    private static EssayImporter importer = EssayImporters.ALL.getFirst();

    private ImporterTarget() {}

    /** Called once by Jazzer. */
    public static void fuzzerInitialize(String[] arguments) {
        importer = EssayImporters.ALL.stream()
                .filter(i -> i.format().equals(arguments[0]))
                .findFirst()
                .orElseThrow();
    }

    /** Called by Jazzer with each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        read(input);
        long spent = threads.getCurrentThreadCpuTime() - before;
        if (++inputs > WARMING_UP && spent > MOST_NANOS) {
            throw new AssertionError("took " + spent / 1_000_000 + " ms");
        }
    }

    private static void read(byte[] input) {
        boolean lay = PACKED.contains(importer.format()) && !Archive.looksLikeOne(input);
        ImportSource source = new ImportSource("", lay ? Parts.packed(input) : input);
        double sure = importer.recognises(source);
        if (!(sure >= 0 && sure <= 1)) {
            throw new AssertionError("sure by " + sure);
        }
        try {
            ImportedEssay essay = importer.read(source);
            ModelLaws.require(essay.text(), essay.problems());
        } catch (UnreadableEssay refused) {
            String message = String.valueOf(refused.getMessage());
            if (message.length() < 20 || message.contains("\n")) {
                throw new AssertionError("no words for a person: " + message, refused);
            }
        }
    }
}
