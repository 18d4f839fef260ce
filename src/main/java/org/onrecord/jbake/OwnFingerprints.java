package org.onrecord.jbake;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jbake.model.DocumentModel;
import org.jspecify.annotations.Nullable;

/** The fingerprints of documents with their neighbours, each made again only where one of the three is another; safe for several threads. */
final class OwnFingerprints {
    private record Known(DocumentModel document, PlainNeighbours.Pair neighbours, Fingerprint fingerprint) {
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(DocumentModel other, PlainNeighbours.Pair others) {
            return document == other
                    && same(neighbours.previous(), others.previous())
                    && same(neighbours.next(), others.next());
        }

        @SuppressWarnings("ReferenceEquality")
        private static boolean same(@Nullable DocumentModel one, @Nullable DocumentModel other) {
            return one == other;
        }
    }

    private final Map<String, Known> known = new ConcurrentHashMap<>();

    Fingerprint of(DocumentModel document, PlainNeighbours.Pair neighbours, Supplier<Fingerprint> maker) {
        Known then = known.get(document.getFile());
        if (then == null || !then.isOf(document, neighbours)) {
            then = new Known(document, neighbours, maker.get());
            known.put(document.getFile(), then);
        }
        return then.fingerprint();
    }
}
