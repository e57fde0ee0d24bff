package org.ibid.core.performance;

import java.util.concurrent.TimeUnit;
import org.ibid.core.essay.EssayText;
import org.ibid.core.essay.Reading;
import org.ibid.core.importing.EssayBuilder;
import org.ibid.core.importing.UnreadableEssay;
import org.ibid.core.importing.markdown.MarkdownImporter;
import org.ibid.core.reading.EssayReader;
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

/** How long sentences, quotations, voices, people and works cited take to be read in an essay, by its length. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx256m")
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class ReadingBenchmark {

    @Param({"10000", "30000", "100000"})
    private int words;

    private EssayText essay = new EssayBuilder().build();

    /** Imports the essay, outside what is measured. */
    @Setup
    public void write() throws UnreadableEssay {
        essay = new MarkdownImporter()
                .read(GeneratedEssay.of(words).in("markdown"))
                .text();
    }

    @Benchmark
    public Reading reading() {
        return new EssayReader().read(essay, "en");
    }
}
