package org.entente.filing;

/** Which company a complaint is about. */
public sealed interface CompanyChoice {

    /** A company of the directory, by its number. */
    record Listed(int number) implements CompanyChoice {}

    /** A company that the consumer did not find, with the address where it takes complaints. */
    record Named(String name, String email) implements CompanyChoice {}
}
