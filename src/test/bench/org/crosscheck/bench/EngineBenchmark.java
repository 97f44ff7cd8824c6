package org.crosscheck.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.microsoft.recognizers.text.datetime.DateTimeRecognizer;
import com.microsoft.recognizers.text.number.NumberRecognizer;
import com.microsoft.recognizers.text.numberwithunit.NumberWithUnitRecognizer;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import org.crosscheck.engine.Engine;
import org.crosscheck.engine.name.NameFinder;
import org.crosscheck.engine.quotation.QuotationFinder;
import org.crosscheck.engine.text.Text;

/**
 * How much article text one thread reads in a second, warm. The sample story's articles are read one after the other;
 * the counter {@code characters} is UTF-16 code units a second. Run with {@code ./mvnw -Pbench verify -DskipTests}.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class EngineBenchmark {
    private static final String ENGLISH = "en-us";

    private final List<String> articles = articles();
    private final Engine engine = new Engine();
    private final NameFinder names = new NameFinder();
    private final QuotationFinder quotations = new QuotationFinder();
    private int next;

    /** Characters read, reported per second. */
    @AuxCounters
    @State(Scope.Thread)
    public static class Read {
        public long characters;
    }

    private static List<String> articles() {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(EngineBenchmark::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String article(Read read) {
        String article = articles.get(next++ % articles.size());
        read.characters += article.length();
        return article;
    }

    /** Names, quotations, figures and times. */
    @Benchmark
    public Object wholeEngine(Read read) {
        return engine.extract(article(read), null);
    }

    /** Names and quotations alone. */
    @Benchmark
    public Object namesAndQuotations(Read read) {
        Text text = Text.of(article(read));
        return quotations.find(text, names.find(text));
    }

    /** The nearest peer for figures and times, which finds neither names nor quotations. */
    @Benchmark
    public void recognizersText(Read read, Blackhole hole) {
        String article = article(read);
        hole.consume(NumberRecognizer.recognizeNumber(article, ENGLISH));
        hole.consume(NumberRecognizer.recognizePercentage(article, ENGLISH));
        hole.consume(NumberWithUnitRecognizer.recognizeCurrency(article, ENGLISH));
        hole.consume(NumberWithUnitRecognizer.recognizeDimension(article, ENGLISH));
        hole.consume(NumberWithUnitRecognizer.recognizeAge(article, ENGLISH));
        hole.consume(DateTimeRecognizer.recognizeDateTime(article, ENGLISH));
    }
}
