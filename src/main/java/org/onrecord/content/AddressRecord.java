package org.onrecord.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.diagnostic.Place;
import org.onrecord.model.Briefing;
import org.onrecord.model.Entry;
import org.onrecord.model.IdOrder;
import org.onrecord.model.Permalink;

/**
 * The addresses that were published, one a line; a line that begins with {@code #} is for the reader.
 *
 * @param lines that hold an address, in the order of the file
 */
public record AddressRecord(List<Line> lines) {
    /** Where the record stands, from the project's folder. */
    public static final String FILE = "content/published.txt";

    private static final String HEAD = """
            # Every address that was ever published, one a line. 'onrecord record' adds the new ones.
            # None is taken out: others cite it. What is removed leaves a tombstone (docs/format.md).
            """;
    private static final Comparator<String> ORDER = Comparator.comparing(Permalink::folder)
            .thenComparing(AddressRecord::id, new IdOrder())
            .thenComparing(Comparator.naturalOrder());

    public AddressRecord {
        lines = List.copyOf(lines);
    }

    /** Returns the record of a project that keeps none. */
    public static AddressRecord none() {
        return new AddressRecord(List.of());
    }

    /** Returns the record that a file's text is; what is no address is kept, for a rule to refuse. */
    public static AddressRecord of(String text) {
        SourceText source = SourceText.of(FILE, FILE, text);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < source.lines().size(); i++) {
            String line = source.lines().get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(new Line(line.strip(), Place.of(FILE, i + 1, line, line.strip())));
            }
        }
        return new AddressRecord(lines);
    }

    /** Returns the addresses that a briefing has, the page for what is not found left out. */
    public static Collection<String> of(Briefing briefing) {
        Set<String> addresses = new TreeSet<>(ORDER);
        addresses(briefing).forEach(addresses::add);
        return addresses;
    }

    private static Stream<String> addresses(Briefing briefing) {
        return briefing.entries().stream()
                .map(Entry::permalink)
                .map(Permalink::path)
                .filter(a -> !a.equals(Permalink.NOT_FOUND));
    }

    /** Returns how many addresses of a briefing are not on record. */
    public int missing(Briefing briefing) {
        Set<String> known = known();
        return (int)
                addresses(briefing).distinct().filter(a -> !known.contains(a)).count();
    }

    private Set<String> known() {
        return lines.stream().map(Line::address).collect(Collectors.toSet());
    }

    /** Returns those of the addresses that are not on record. */
    public List<String> without(Collection<String> addresses) {
        Set<String> known = known();
        return addresses.stream().filter(a -> !known.contains(a)).toList();
    }

    /** Returns the text of the file with {@code more} addresses: sorted, each once. */
    public String with(Collection<String> more) {
        Set<String> all = new TreeSet<>(ORDER);
        lines.forEach(line -> all.add(line.address()));
        all.addAll(more);
        return HEAD + all.stream().map(a -> a + "\n").collect(Collectors.joining());
    }

    private static String id(String address) {
        return Permalink.id(address.replaceFirst("\\.html$", ".md"));
    }

    /**
     * One address.
     *
     * @param address from the site's root, such as {@code claims/c16.html}
     * @param place where it stands
     */
    public record Line(String address, Place place) {
        /** Returns the id of what stood there. */
        public String id() {
            return AddressRecord.id(address);
        }
    }
}
