package org.onrecord.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.diagnostic.Diagnostic;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads a lock, strictly: whatever is not exactly what {@link LockWriter} writes is refused.
 *
 * <p>JSON is a subset of YAML, so the parser that the front matter needs anyway serves here too and gives each value
 * its line; what YAML allows beyond JSON falls to the comparison with the writer.
 */
public final class LockReader {
    /** A lock of 10,000 claims takes some 8 million. */
    private static final int MAX_CODE_POINTS = 1 << 27;

    private final LockFaults faults;
    private final String file;
    private final String text;

    private LockReader(String file, String text) {
        this.file = file;
        this.text = text.replace("\r\n", "\n");
        this.faults = new LockFaults(file, this.text.lines().toList());
    }

    /** Returns what the file's text says, and what is wrong with it. */
    public static LockReading read(String file, String text) {
        LockReader reader = new LockReader(file, text);
        Lock lock = reader.compose().map(reader::lock).orElseGet(Lock::empty);
        reader.compare(lock);
        List<Diagnostic> found = reader.faults.all();
        return new LockReading(file, text.lines().toList(), found.isEmpty() ? lock : Lock.empty(), found);
    }

    private Optional<Node> compose() {
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setCodePointLimit(MAX_CODE_POINTS)
                .setLabel(file)
                .build();
        try {
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                faults.add(0, "the lock is empty");
            }
            return root;
        } catch (MarkedYamlEngineException e) {
            faults.add(e.getProblemMark().map(Mark::getLine).orElse(-1) + 1, "the lock is not JSON: " + e.getProblem());
        } catch (YamlEngineException e) {
            faults.add(0, "the lock is not JSON: " + e.getMessage());
        } catch (StackOverflowError e) {
            faults.add(0, "the lock is nested too deeply");
        }
        return Optional.empty();
    }

    private Lock lock(Node node) {
        LockFields root = LockFields.of(node, faults);
        String version = root.text("normalisation");
        if (!Normalisation.VERSION.equals(version)) {
            faults.add(
                    root.line("normalisation"),
                    "the lock was made with the normalisation '" + version + "'; this program knows '"
                            + Normalisation.VERSION + "' only");
        }
        LockEntries entries = new LockEntries(faults);
        Map<String, LockedSource> sources = new TreeMap<>();
        root.map("sources").forEach((id, value) -> sources.put(id, entries.source(value)));
        Map<String, List<LockedQuote>> quotes = new TreeMap<>();
        root.map("quotes").forEach((id, value) -> quotes.put(id, entries.quotes(value)));
        return new Lock(version, sources, quotes);
    }

    /** Reports the first line that differs from what would be written, where nothing else was found. */
    private void compare(Lock lock) {
        String canonical = LockWriter.write(lock);
        if (!faults.isEmpty() || canonical.equals(text)) {
            return;
        }
        List<String> wanted = canonical.lines().toList();
        List<String> found = text.lines().toList();
        int line = 0;
        while (line < Math.min(wanted.size(), found.size()) && wanted.get(line).equals(found.get(line))) {
            line++;
        }
        faults.add(line + 1, "the lock was changed by hand: this line is not as ./onrecord lock writes it");
    }
}
