package org.onrecord.bench.site;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The front matter of a file, in a form that a generator reads; all forms say the same. */
enum Header {
    /** Lines of {@code key=value} above a line of tildes. */
    JBAKE {
        @Override
        String of(MadeClaim claim) {
            return """
                    title=%s
                    date=%s
                    type=claim
                    status=published
                    tags=%s
                    speaker=%s
                    speaker_name=%s
                    ~~~~~~
                    """.formatted(
                            claim.title(),
                            DATE.format(claim.date()),
                            String.join(",", claim.tags()),
                            claim.speaker().id(),
                            claim.speaker().name());
        }

        @Override
        String of(MadeActor actor) {
            return """
                    title=%s
                    date=%s
                    type=actor
                    status=published
                    said={"claims":[%s]}
                    ~~~~~~
                    """.formatted(
                            actor.speaker().name(),
                            DATE.format(actor.date()),
                            joined(actor.claims(), "{\"id\":\"%s\",\"title\":\"%s\"}", ","));
        }
    },
    /** YAML between lines of dashes. */
    YAML {
        @Override
        String of(MadeClaim claim) {
            return """
                    ---
                    title: "%s"
                    date: %s
                    tags: [%s]
                    speaker: %s
                    speaker_name: "%s"
                    ---
                    """.formatted(
                            claim.title(),
                            DATE.format(claim.date()),
                            String.join(", ", claim.tags()),
                            claim.speaker().id(),
                            claim.speaker().name());
        }

        @Override
        String of(MadeActor actor) {
            return """
                    ---
                    title: "%s"
                    date: %s
                    said:
                      claims:
                    %s---
                    """.formatted(
                            actor.speaker().name(),
                            DATE.format(actor.date()),
                            joined(actor.claims(), "    - {id: %s, title: \"%s\"}\n", ""));
        }
    },
    /** TOML between lines of plus signs, with Zola's tables for what is not its own. */
    TOML {
        @Override
        String of(MadeClaim claim) {
            return """
                    +++
                    title = "%s"
                    date = %s
                    [taxonomies]
                    tags = ["%s"]
                    [extra]
                    speaker = "%s"
                    speaker_name = "%s"
                    +++
                    """.formatted(
                            claim.title(),
                            DATE.format(claim.date()),
                            String.join("\", \"", claim.tags()),
                            claim.speaker().id(),
                            claim.speaker().name());
        }

        @Override
        String of(MadeActor actor) {
            return """
                    +++
                    title = "%s"
                    date = %s
                    [extra]
                    said.claims = [
                    %s]
                    +++
                    """.formatted(
                            actor.speaker().name(),
                            DATE.format(actor.date()),
                            joined(actor.claims(), "    {id = \"%s\", title = \"%s\"},\n", ""));
        }
    };

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT);

    abstract String of(MadeClaim claim);

    abstract String of(MadeActor actor);

    private static String joined(List<MadeClaim> claims, String form, String separator) {
        Function<MadeClaim, String> written = c -> form.formatted(c.id(), c.title());
        return claims.stream().map(written).collect(Collectors.joining(separator));
    }
}
