package org.entente.dossier;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a section: of the same shape on paper and in {@code case.json}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DossierBlock.Sentence.class, name = "sentence"),
    @JsonSubTypes.Type(value = DossierBlock.Facts.class, name = "facts"),
    @JsonSubTypes.Type(value = DossierBlock.Steps.class, name = "steps"),
    @JsonSubTypes.Type(value = DossierBlock.Quote.class, name = "quote")
})
public sealed interface DossierBlock {

    /** A paragraph of ours. */
    record Sentence(String text) implements DossierBlock {}

    /** Names and values, such as the service and the day on which it accepted. */
    record Facts(List<Fact> facts) implements DossierBlock {}

    /** What happened or has to happen, in the order of time. */
    record Steps(List<Step> steps) implements DossierBlock {}

    /** Something that a person wrote, kept as it was written. */
    record Quote(String who, Instant at, String text) implements DossierBlock {}

    record Fact(String name, String value) {}

    /** @param note what a person added in words of their own */
    record Step(Instant at, String sentence, @Nullable String note) {}
}
