package org.entente.guide;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.access.Language;
import org.entente.casefile.Remedy;
import org.entente.casefile.Subjects;
import org.entente.companies.Sector;

/**
 * What somebody who comes from the guide has answered already, for the form that goes on from there. Anything in it may be
 * absent; a value that is there is right.
 *
 * @param standing whether the address is one of the guide
 * @param address  as far as it is known and right
 * @param outcome  where it leads; empty if it does not lead to an outcome
 * @param facts    all that is known
 */
public record GuideAnswers(
        Standing standing, GuideAddress address, Optional<GuideOutcome> outcome, Map<FactKey, String> facts) {

    /** The parameter with the choices, {@code energy/bill}; the facts are parameters beside it, or after a {@code ?} in it. */
    public static final String PARAMETER = "guide";

    private static final int LONGEST = 2000;

    /** How an address stands to the guide. */
    public enum Standing {
        /** Nobody came from the guide. */
        NONE,
        /** The guide has no such choices, or no longer: {@code address} is as far as they are known. */
        UNKNOWN,
        /** A question or a fact is still open. */
        UNFINISHED,
        COMPLETE
    }

    /** Somebody who does not come from the guide. */
    public static GuideAnswers none() {
        return new GuideAnswers(Standing.NONE, GuideAddress.START, Optional.empty(), Map.of());
    }

    /**
     * Reads the parameters of a request. Never fails: what can't be understood is left out.
     *
     * @param parameters all parameters of the request, as they were decoded
     */
    public static GuideAnswers parse(Map<String, ? extends List<String>> parameters, GuideWalk walk, LocalDate today) {
        var given = parameters.get(PARAMETER);
        if (given == null || given.isEmpty() || given.getFirst().length() > LONGEST) {
            return none();
        }
        var whole = given.getFirst().replaceFirst("^/?(guide/)?", "").split("[?&]", 2);
        var told = new HashMap<String, String>();
        if (whole.length == 2) {
            Arrays.stream(whole[1].split("&", -1))
                    .map(part -> part.split("=", 2))
                    .filter(pair -> pair.length == 2)
                    .forEach(pair -> told.put(pair[0], pair[1]));
        }
        parameters.forEach((name, values) -> {
            if (!values.isEmpty() && FactKey.of(name).isPresent()) {
                told.putIfAbsent(name, values.getFirst());
            }
        });
        var choices = Arrays.stream(whole[0].split("/", -1))
                .filter(choice -> !choice.isEmpty())
                .toList();
        var place = walk.at(choices, told, today);
        var trail = place.trail();
        return switch (place) {
            case GuidePlace.Lost lost ->
                new GuideAnswers(Standing.UNKNOWN, trail.address(), Optional.empty(), trail.known());
            case GuidePlace.AtQuestion question ->
                new GuideAnswers(Standing.UNFINISHED, trail.address(), Optional.empty(), trail.known());
            case GuidePlace.AtFact fact ->
                new GuideAnswers(Standing.UNFINISHED, trail.address(), Optional.of(fact.outcome()), trail.known());
            case GuidePlace.AtOutcome arrived ->
                new GuideAnswers(Standing.COMPLETE, trail.address(), Optional.of(arrived.outcome()), trail.known());
        };
    }

    /** A fact as addresses write it; empty if it is unknown or was skipped. */
    public Optional<String> fact(FactKey key) {
        return Optional.ofNullable(facts.get(key)).filter(value -> !value.isEmpty());
    }

    /** Whether a fact was asked for and skipped: nobody asks for it again. */
    public boolean isSkipped(FactKey key) {
        return "".equals(facts.get(key));
    }

    /** All that is known by its name in addresses, without what was skipped. */
    public Map<String, String> named() {
        var named = new HashMap<String, String>();
        facts.forEach((key, value) -> {
            if (!value.isEmpty()) {
                named.put(key.parameter(), value);
            }
        });
        return Map.copyOf(named);
    }

    public Optional<Sector> sector() {
        return fact(FactKey.SECTOR).map(Sector::valueOf);
    }

    /** A subject of {@link #sector}. */
    public Optional<String> subject() {
        return fact(FactKey.SUBJECT)
                .filter(subject ->
                        sector().filter(sector -> Subjects.has(sector, subject)).isPresent());
    }

    public Optional<Remedy> remedy() {
        return fact(FactKey.REMEDY).map(Remedy::valueOf);
    }

    /** In euro. */
    public Optional<BigDecimal> amount() {
        return fact(FactKey.AMOUNT).map(BigDecimal::new);
    }

    public Optional<LocalDate> happenedOn() {
        return fact(FactKey.HAPPENED_ON).map(LocalDate::parse);
    }

    /** When the company was contacted; empty if it was not, or nobody said when. */
    public Optional<LocalDate> contactedOn() {
        return fact(FactKey.CONTACTED_ON).map(LocalDate::parse);
    }

    /** The ready letter's subject line. */
    public Optional<String> letterTitle(Language language) {
        return outcome.map(GuideOutcome::letter).map(letter -> letter.title().in(language));
    }

    /** The ready letter, with its gaps. */
    public Optional<String> letterText(Language language) {
        return outcome.map(GuideOutcome::letter).map(letter -> letter.text().in(language));
    }
}
