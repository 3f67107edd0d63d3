package org.entente.guide;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.rules.Documents;
import org.entente.time.Brussels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The guide that holds now, for everybody. */
@Service
public class Guides {

    /** The key by which versions, releases and changes of the guide are kept. */
    public static final String KEY = "guide";

    private final Documents documents;
    private final Clock clock;
    private volatile @Nullable Edition read;

    Guides(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /** A version, read. */
    private record Edition(int number, GuideWalk walk) {}

    /** The guide that holds now, ready to be walked through. */
    public GuideWalk current() {
        return edition().walk();
    }

    /** The number of the version that holds now. */
    public int version() {
        return edition().number();
    }

    /** Where an address leads today. */
    public GuidePlace at(List<String> choices, Map<String, String> told) {
        return current().at(choices, told, Brussels.dayOf(clock.instant()));
    }

    /** What somebody has answered in the guide, by the parameters of a request. Never fails. */
    public GuideAnswers answers(Map<String, ? extends List<String>> parameters) {
        return parameters.containsKey(GuideAnswers.PARAMETER)
                ? GuideAnswers.parse(parameters, current(), Brussels.dayOf(clock.instant()))
                : GuideAnswers.none();
    }

    /** A body that helps, of the version that holds now. */
    public Optional<HelpBody> help(String id) {
        return current().guide().help(id);
    }

    private Edition edition() {
        var version = documents.current(KEY);
        var kept = read;
        if (kept == null || kept.number() != version.number()) {
            kept = new Edition(version.number(), new GuideWalk(GuideJson.read(version.xml())));
            read = kept;
        }
        return kept;
    }
}
