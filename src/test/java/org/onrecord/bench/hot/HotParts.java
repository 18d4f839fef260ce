package org.onrecord.bench.hot;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.onrecord.bench.Corpus;
import org.onrecord.check.Audit;
import org.onrecord.check.Subject;
import org.onrecord.content.BriefingReader;
import org.onrecord.content.ContentFile;
import org.onrecord.content.ContentParser;
import org.onrecord.content.Reading;
import org.onrecord.content.SourceText;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.evidence.EvidenceState;
import org.onrecord.evidence.Lock;
import org.onrecord.evidence.LockReader;
import org.onrecord.evidence.LockReading;
import org.onrecord.evidence.LockWriter;
import org.onrecord.evidence.LockedQuote;
import org.onrecord.evidence.Locker;
import org.onrecord.evidence.PrivateText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a bake does for every claim: microseconds a claim, on one core unless the program itself uses more. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class HotParts {
    static final int CLAIMS = 500;
    private static final LockedQuote.Stamp STAMP = new LockedQuote.Stamp(LocalDate.of(2031, 2, 5), "onrecord 0.1.0");

    private final ContentParser parser = new ContentParser();
    private final SourceText header;
    private final SourceText body;
    private final Reading reading;
    private final Map<String, PrivateText> texts = Map.of(
            "daily",
            PrivateText.of("private/daily.txt", Corpus.privateText(CLAIMS).getBytes(StandardCharsets.UTF_8)));
    private final LockReading locked;

    /** Makes a briefing of five hundred claims. */
    public HotParts() {
        List<SourceText> files = Corpus.of(CLAIMS);
        SourceText claim = files.get(files.size() - 1);
        int end = claim.lines().lastIndexOf("---") + 1;
        header = part(claim, claim.text(0, end));
        body = part(claim, "title=A\n~~~~~~\n" + claim.text(end, claim.lines().size()));
        List<ContentFile> parsed = files.stream().map(parser::parse).toList();
        reading = new BriefingReader(new Diagnostics()).read(parsed);
        locked = LockReader.read(LockReading.FILE, LockWriter.write(lockOfAll().lock()));
    }

    private static SourceText part(SourceText file, String text) {
        return SourceText.of(file.file(), file.path(), text);
    }

    /** Reads the YAML of one claim. */
    @Benchmark
    public ContentFile frontMatter() {
        return parser.parse(header);
    }

    /** Renders the Markdown of one claim: a paragraph with a link, a table. */
    @Benchmark
    public ContentFile markdown() {
        return parser.parse(body);
    }

    /** Asks every rule of the whole. */
    @Benchmark
    @OperationsPerInvocation(CLAIMS)
    public List<Diagnostic> check() {
        Diagnostics diagnostics = new Diagnostics();
        new Audit(Map.of()).run(new Subject(reading, new EvidenceState(locked, Map.of())), diagnostics);
        return diagnostics.sorted();
    }

    /** Verifies every quote in the private text, nothing being locked yet. */
    @Benchmark
    @OperationsPerInvocation(CLAIMS)
    public Locker.Locking lock() {
        return lockOfAll();
    }

    private Locker.Locking lockOfAll() {
        return Locker.lock(reading.briefing(), Lock.empty(), texts, STAMP);
    }
}
