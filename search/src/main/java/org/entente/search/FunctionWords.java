package org.entente.search;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of the four languages that say nothing about a complaint; asking that hits have them would only lose hits. */
final class FunctionWords {

    private static final String ENGLISH = """
            a an and are as at be been but by for from had has have he i in is it my of on or our she so than that the their
            there they this to was we were which with you your
            """;

    private static final String FRENCH = """
            au aux avec ce ces cet cette dans de des du elle elles en est et eu il ils je la le les leur leurs lui ma mais me
            mes mon ne nos notre nous on ont ou où par pas pour qu que qui sa se ses son sont sur ta te tu un une vos votre vous
            y à été
            """;

    private static final String DUTCH = """
            aan als bij dan dat de deze die dit door een en er had heb hebben heeft het hij hun ik in is je kan maar me met mij
            mijn na naar niet nog nu of om omdat ons onze ook op over te tot uit van voor waar wat werd wij wordt ze zich zij
            zijn zo
            """;

    private static final String GERMAN = """
            aber als am an auch auf aus bei bin bis das dass dem den der des die du ein eine einem einen einer eines er es für
            habe haben hat ich ihr im in ist man mein meine mich mir mit nach nicht noch nur oder sehr sein seit sich sie sind
            und uns unser vom von vor war waren was wie wir wird wurde zu zum zur über
            """;

    private static final Set<String> ALL =
            Arrays.stream((ENGLISH + FRENCH + DUTCH + GERMAN).split("\\s+")).collect(Collectors.toUnmodifiableSet());

    private FunctionWords() {}

    /** Whether the word, in lower case, is one of them. */
    static boolean contain(String word) {
        return ALL.contains(word);
    }
}
