package org.ibid.core.performance;

import java.util.concurrent.TimeUnit;
import org.ibid.core.importing.EssayImporter;
import org.ibid.core.importing.EssayImporters;
import org.ibid.core.importing.ImportSource;
import org.ibid.core.importing.ImportedEssay;
import org.ibid.core.importing.UnreadableEssay;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long an essay takes to be imported, by its format and its length, and to be read. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx256m")
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class ImportBenchmark {

    @Param({"text", "markdown", "html", "epub", "docx", "odt", "tei", "jats"})
    private String format = "text";

    @Param({"10000", "30000", "100000"})
    private int words;

    private ImportSource source = new ImportSource("", new byte[0]);
    private EssayImporter importer = EssayImporters.ALL.getFirst();

    /** Makes the essay, outside what is measured. */
    @Setup
    public void write() {
        source = GeneratedEssay.of(words).in(format);
        importer = EssayImporters.ALL.stream()
                .filter(i -> i.format().equals(format))
                .findFirst()
                .orElseThrow();
    }

    @Benchmark
    public ImportedEssay importing() throws UnreadableEssay {
        return importer.read(source);
    }
}
