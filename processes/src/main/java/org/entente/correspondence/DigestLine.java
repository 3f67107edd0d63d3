package org.entente.correspondence;

/** A letter that a digest lists. @param url opens what it is about */
record DigestLine(String subject, String url) {}
