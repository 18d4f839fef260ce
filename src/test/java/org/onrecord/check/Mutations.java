package org.onrecord.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.content.AddressRecord;
import org.onrecord.model.Permalink;

/** Every place of a site at which a corruption of one kind can be made. */
final class Mutations {
    private final Site site;
    private final List<Mutation> all = new ArrayList<>();

    Mutations(Site site) {
        this.site = site;
    }

    /** Changes what matches {@code pattern}, in every file whose path begins with {@code where}, one match at a time. */
    void each(String where, String kind, String pattern, UnaryOperator<String> change, String... rules) {
        Pattern compiled = Pattern.compile(pattern);
        site.texts().forEach((path, text) -> {
            Matcher matcher = compiled.matcher(text);
            while (path.startsWith(where) && path.endsWith(".md") && matcher.find()) {
                MatchResult found = matcher.toMatchResult();
                String after = change.apply(found.group());
                if (!after.equals(found.group())) {
                    String whole = text.substring(0, found.start()) + after + text.substring(found.end());
                    String what = found.group().strip() + " -> " + after.strip();
                    all.add(new Mutation(kind, path, whole, what, Set.of(rules)));
                }
            }
        });
    }

    /** Takes away every file whose path begins with {@code where}. */
    void removed(String where, String kind, String rule) {
        removed(path -> path.startsWith(where), kind, rule);
    }

    /** Takes away every file whose address is on record. */
    void removedFromRecord(String kind, String rule) {
        Set<String> record =
                site.record().lines().stream().map(AddressRecord.Line::address).collect(Collectors.toSet());
        removed(path -> record.contains(Permalink.ofFile(path).path()), kind, rule);
    }

    private void removed(Predicate<String> which, String kind, String rule) {
        site.texts().keySet().stream()
                .filter(path -> path.endsWith(".md") && which.test(path))
                .forEach(path -> all.add(new Mutation(kind, path, "", path, Set.of(rule))));
    }

    List<Mutation> all() {
        return List.copyOf(all);
    }
}
