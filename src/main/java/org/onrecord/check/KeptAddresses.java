package org.onrecord.check;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.content.AddressRecord;
import org.onrecord.model.Entry;
import org.onrecord.model.EntryType;
import org.onrecord.model.Permalink;

/** Looks whether what was published still stands where it was, itself or a tombstone. */
final class KeptAddresses {
    private static final Pattern ADDRESS = Pattern.compile("(?:[^/\\s]+/)*[^/\\s]+\\.html");

    private final Subject subject;
    private final Findings findings;

    KeptAddresses(Subject subject, Findings findings) {
        this.subject = subject;
        this.findings = findings;
    }

    void check() {
        Set<String> standing = subject.briefing().entries().stream()
                .map(e -> e.permalink().path())
                .collect(Collectors.toSet());
        for (AddressRecord.Line line : subject.record().lines()) {
            if (!ADDRESS.matcher(line.address()).matches()) {
                findings.add(
                        line.place(),
                        "'" + line.address() + "' is no address of a page",
                        "write one address a line, such as claims/c16.html, and nothing else");
            } else if (!standing.contains(line.address())) {
                missing(line);
            }
        }
    }

    /** A file that cannot be read has been told of already. */
    private void missing(AddressRecord.Line line) {
        Optional<Entry> elsewhere = subject.briefing().entry(line.id());
        if (elsewhere.isPresent()) {
            findings.add(
                    line.place(),
                    line.address() + " was published, and '" + line.id() + "' stands at "
                            + elsewhere.get().permalink() + " now",
                    "move " + elsewhere.get().origin().file() + " back to " + folder(line)
                            + ": whoever cites the address has to find it there");
        } else if (subject.reading().drafts().contains(line.id())) {
            findings.add(
                    line.place(),
                    line.address() + " was published, and its file is a draft now",
                    "take 'status: draft' out again, or make the file a tombstone: 'type: tombstone', " + keys());
        } else if (!subject.reading().ids().contains(line.id())) {
            findings.add(
                    line.place(),
                    line.address() + " was published, and no file stands for it any more",
                    "put the file back under its old name, or write " + tombstone(line) + " with 'type: tombstone', "
                            + keys());
        }
    }

    private static String keys() {
        return "'title', 'removed' (the day) and 'reason', and 'replaced-by' where something took its place"
                + " ('onrecord explain unique-ids' shows one)";
    }

    private static String tombstone(AddressRecord.Line line) {
        boolean numbered =
                !EntryType.ofFolder(Permalink.folder(line.address())).prefix().isEmpty();
        return folder(line) + line.id() + (numbered ? "-removed.md" : ".md");
    }

    private static String folder(AddressRecord.Line line) {
        String folder = Permalink.folder(line.address());
        return "content/" + (folder.isEmpty() ? "" : folder + "/");
    }
}
