package org.onrecord.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onrecord.content.SourceText;
import org.onrecord.evidence.EvidenceState;
import org.onrecord.evidence.Lock;
import org.onrecord.evidence.LockReader;
import org.onrecord.evidence.LockReading;
import org.onrecord.evidence.LockWriter;
import org.onrecord.evidence.LockedQuote;
import org.onrecord.evidence.Locker;
import org.onrecord.evidence.PrivateText;
import org.onrecord.model.Briefing;

/**
 * A briefing of any size that every rule passes, the same at every run.
 *
 * <p>One source with a paragraph a claim; a tenth as many actors as claims, and a hundredth as many events, questions,
 * terms and checks; quotes, figures, dates, relations and links in each claim.
 */
public final class Corpus {
    private Corpus() {}

    /** Returns the files of a briefing with that many claims, a multiple of a hundred. */
    public static List<SourceText> of(int claims) {
        int actors = claims / 10;
        int events = claims / 100;
        List<SourceText> files = new ArrayList<>();
        files.add(file("index.md", CorpusText.INDEX));
        files.add(file("sources/daily.md", CorpusText.SOURCE.formatted(claims)));
        files.add(file("actors/daily-paper.md", "---\nname: The Daily\nkind: media-outlet\n---\n"));
        for (int i = 1; i <= actors; i++) {
            String name = "Speaker-" + i;
            files.add(file("actors/speaker-" + i + ".md", "---\nname: " + name + "\nkind: person\n---\nA voice.\n"));
        }
        for (int i = 1; i <= events; i++) {
            for (String part : CorpusText.REST.formatted(i, i, 2 * i).split("===\n")) {
                files.add(file(part.substring(0, part.indexOf('\n')), part.substring(part.indexOf('\n') + 1)));
            }
        }
        for (int i = 1; i <= claims; i++) {
            String text = CorpusText.CLAIM.formatted(
                    i, i % actors + 1, (i + 7) % actors + 1, i, i % claims + 1, i % events + 1);
            files.add(file("claims/c" + i + "-clerks.md", text));
        }
        return files;
    }

    /** Returns the lock of such a briefing, as it is read from its file, with or without the text of the source. */
    public static EvidenceState evidence(int claims, Briefing briefing, boolean withText) {
        Map<String, PrivateText> texts = Map.of(
                "daily", PrivateText.of("private/daily.txt", privateText(claims).getBytes(StandardCharsets.UTF_8)));
        LockedQuote.Stamp stamp = new LockedQuote.Stamp(LocalDate.of(2031, 3, 1), "bench");
        Lock lock = Locker.lock(briefing, Lock.empty(), texts, stamp).lock();
        LockReading reading = LockReader.read(LockReading.FILE, LockWriter.write(lock));
        return new EvidenceState(reading, withText ? texts : Map.of());
    }

    /** Returns the text of the source, a paragraph a claim. */
    public static String privateText(int claims) {
        return IntStream.rangeClosed(1, claims)
                .mapToObj(CorpusText.PARAGRAPH::formatted)
                .collect(Collectors.joining(".\n"));
    }

    private static SourceText file(String path, String text) {
        return SourceText.of("content/" + path, path, text);
    }
}
