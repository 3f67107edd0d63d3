package org.entente.correspondence;

import org.entente.casefile.CaseNumber;

/**
 * What a genuine address token says.
 *
 * @param purpose who writes to the address
 * @param caseNumber the case
 * @param reference id of the letter for {@link TokenPurpose#BOUNCE}; 0 where none was given
 * @param keyId the key that signed it
 */
public record TokenReading(TokenPurpose purpose, CaseNumber caseNumber, long reference, char keyId) {}
