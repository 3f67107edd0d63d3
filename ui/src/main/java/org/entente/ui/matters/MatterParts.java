package org.entente.ui.matters;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.matters.MatterKind;
import org.springframework.stereotype.Component;

/** The parts of all paths. */
@Component
class MatterParts {

    private final Map<MatterKind, MatterPart> parts = new EnumMap<>(MatterKind.class);

    MatterParts(List<MatterPart> all) {
        all.forEach(part -> parts.put(part.kind(), part));
    }

    Optional<MatterPart> find(MatterKind kind) {
        return Optional.ofNullable(parts.get(kind));
    }

    /** @throws IllegalStateException if the path has no pages, which no shipped path does */
    MatterPart of(MatterKind kind) {
        return find(kind).orElseThrow(() -> new IllegalStateException("no pages for " + kind));
    }
}
