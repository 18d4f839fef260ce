package org.onrecord.content;

import java.util.List;
import java.util.Optional;
import org.onrecord.diagnostic.Diagnostics;
import org.onrecord.diagnostic.NearMatch;
import org.onrecord.model.Entry;
import org.onrecord.model.EntryType;
import org.onrecord.model.Header;
import org.onrecord.model.Page;
import org.onrecord.model.Permalink;
import org.onrecord.model.Status;

/** Reads one content file into an entry. */
final class EntryReader {
    private final Diagnostics diagnostics;

    EntryReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Returns the entry, or nothing where something that it needs is missing or malformed. */
    Optional<Entry> read(ContentFile file) {
        diagnostics.addAll(file.faults());
        if (file.frontMatter().fields().isEmpty()) {
            return Optional.empty();
        }
        Problems problems = new Problems(diagnostics);
        EntryType type = type(file, problems);
        Fields fields = new Fields(file.frontMatter(), article(type), problems);
        Header header = header(file, type, fields);
        Entry entry = read(fields, header);
        fields.end();
        return problems.isBroken() ? Optional.empty() : Optional.of(entry);
    }

    /** Returns what a file describes: by its folder, or by the word after {@code type} where that may stand in any. */
    static EntryType type(ContentFile file) {
        EntryType byFolder = EntryType.ofFolder(Permalink.folder(file.text().path()));
        String written = file.scalar("type").strip();
        if (written.equals(EntryType.TOMBSTONE.word())) {
            return EntryType.TOMBSTONE;
        }
        boolean briefing = byFolder == EntryType.PAGE && written.equals(EntryType.BRIEFING.word());
        return briefing ? EntryType.BRIEFING : byFolder;
    }

    private static EntryType type(ContentFile file, Problems problems) {
        EntryType type = type(file);
        String written = file.scalar("type");
        if (!type.folder().isEmpty() && !written.isEmpty() && !written.equals(type.word())) {
            problems.error(
                    new MappingOrigin(file.text(), file.frontMatter()).at("type"),
                    "a file in " + type.folder() + "/ is of type " + type.word() + ", not '" + written + "'",
                    NearMatch.hint(written, List.of(type.word()), "leave 'type' out, or move the file"));
        }
        return type;
    }

    private static String article(EntryType type) {
        return (type == EntryType.ACTOR || type == EntryType.EVENT ? "an " : "a ") + type.word();
    }

    private static Header header(ContentFile file, EntryType type, Fields fields) {
        String path = file.text().path();
        String layout = fields.textOrNone("type");
        fields.value("date");
        return new Header(
                Permalink.id(path),
                type,
                layout.isEmpty() ? type.word() : layout,
                title(type, fields),
                Permalink.ofFile(path),
                new Forms(fields).word("status", Status.PUBLISHED),
                fields.texts("tags"),
                file.body(),
                new MappingOrigin(file.text(), file.frontMatter()));
    }

    private static String title(EntryType type, Fields fields) {
        return switch (type) {
            case ACTOR -> fields.text("name");
            case SOURCE -> fields.textOrNone("title");
            case BRIEFING, CLAIM, EVENT, QUESTION, TERM, CHECK, PAGE, TOMBSTONE -> fields.text("title");
        };
    }

    private static Entry read(Fields fields, Header header) {
        return switch (header.type()) {
            case BRIEFING -> new BriefReader(fields).read(header);
            case SOURCE -> new SourceReader(fields).read(header);
            case ACTOR -> new ActorReader(fields).read(header);
            case CLAIM -> new ClaimReader(fields).read(header);
            case EVENT -> new EventReader(fields).read(header);
            case QUESTION, TERM, CHECK, TOMBSTONE -> new SmallEntryReader(fields).read(header);
            case PAGE -> new Page(header);
        };
    }
}
