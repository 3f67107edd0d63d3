package org.entente.app.demo;

import java.io.Serializable;

/**
 * What was done with a form, for the page that follows.
 *
 * @param key        the sentence
 * @param caseNumber the case it is about; empty if it is about none
 */
record Notice(String key, String caseNumber) implements Serializable {

    private static final long serialVersionUID = 1L;

    static Notice about(String key, OpenedMail mail) {
        return new Notice(key, mail.caseNumber().map(Object::toString).orElse(""));
    }
}
