package org.ibid.core.performance;

import java.lang.management.ManagementFactory;
import org.ibid.core.essay.EssayText;
import org.ibid.core.importing.Inspection;

/** Imports and reads an essay of 100,000 words with 1,000 notes in a JVM of its own, and says what came of it. */
final class LongEssay {

    private LongEssay() {}

    public static void main(String[] arguments) throws Exception {
        GeneratedEssay essay = GeneratedEssay.of(100_000);
        for (String format : arguments) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Inspection inspection = Inspection.of(essay.in(format), null);
            EssayText text = inspection.text();
            long missing =
                    text.footnotes().stream().filter(n -> n.text() == null).count();
            long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            System.out.printf(
                    "%s %d words %d notes %d references %d missing %d works %d ms%n",
                    inspection.format(),
                    text.canonical().split("\\s+").length,
                    text.footnotes().size(),
                    text.references().size(),
                    missing,
                    inspection.reading().works().size(),
                    spent / 1_000_000);
        }
    }
}
