package org.entente.ui.matters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.access.Language;
import org.entente.access.Viewer;
import org.entente.casefile.CaseFile;
import org.entente.dossier.DossierAudience;
import org.entente.dossier.DossierBlock;
import org.entente.dossier.DossierChapter;
import org.entente.dossier.DossierSection;
import org.entente.matters.MatterFile;
import org.entente.matters.MatterKind;
import org.entente.matters.MatterParty;
import org.entente.matters.MatterReader;
import org.entente.ui.casefile.Wording;
import org.entente.ui.shell.Texts;

/**
 * Tells in the dossier of a complaint what became of it on another path: the history and the conversation as the person reads
 * them. Notes of those who work with a matter are in no dossier.
 */
final class MatterChapter implements DossierSection {

    private final MatterKind path;
    private final Set<DossierAudience> readers;
    private final MatterReader matters;
    private final MatterParts parts;
    private final Texts texts;

    /** @param readers for whose eyes the chapter is; others do not learn that there is one */
    MatterChapter(MatterKind path, Set<DossierAudience> readers, MatterReader matters, MatterParts parts, Texts texts) {
        this.path = path;
        this.readers = Set.copyOf(readers);
        this.matters = matters;
        this.parts = parts;
        this.texts = texts;
    }

    @Override
    public Optional<DossierChapter> of(CaseFile file, DossierAudience audience, Language language) {
        if (!readers.contains(audience)) {
            return Optional.empty();
        }
        var words = new Wording(texts, language.locale());
        var blocks = new ArrayList<DossierBlock>();
        matters.ofComplaint(file.number(), path, Viewer.system()).forEach(matter -> tell(matter, words, blocks));
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new DossierChapter(path.process(), words.say("matters.dossier." + path), blocks));
    }

    private void tell(MatterFile matter, Wording words, List<DossierBlock> blocks) {
        var part = parts.of(path);
        var facts = new ArrayList<DossierBlock.Fact>();
        facts.add(fact("number", matter.number().toString(), words));
        facts.add(fact("state", words.say(part.area() + ".state." + matter.state()), words));
        facts.add(fact("with", part.counterpart(matter, words), words));
        facts.add(fact("filed", words.date(matter.filedAt()), words));
        blocks.add(new DossierBlock.Facts(facts));
        blocks.add(new DossierBlock.Steps(matter.events().stream()
                .map(event -> new DossierBlock.Step(
                        event.at(), part.event(event, words), event.facts().get("note")))
                .toList()));
        matter.messages()
                .forEach(message -> blocks.add(new DossierBlock.Quote(
                        author(message.author(), matter, words), message.writtenAt(), message.text())));
    }

    private static String author(MatterParty author, MatterFile matter, Wording words) {
        var company = matter.company();
        var name = matter.person().name();
        return switch (author) {
            case PERSON -> name == null ? words.of("matters.party", author) : name;
            case COMPANY -> company == null ? words.of("matters.party", author) : company.name();
            case SERVICE, STAFF -> words.of("matters.party", author);
        };
    }

    private static DossierBlock.Fact fact(String name, String value, Wording words) {
        return new DossierBlock.Fact(words.say("matters.dossier." + name), value);
    }
}
