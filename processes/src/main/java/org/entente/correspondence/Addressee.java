package org.entente.correspondence;

import org.entente.access.Language;

/** Who gets a letter of a matter. An empty name is greeted as a body is. */
public record Addressee(Party party, String email, String name, Language language) {}
