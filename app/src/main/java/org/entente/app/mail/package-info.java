/**
 * How letters leave and mail arrives: SMTP out ({@link org.entente.app.mail.MailRelay}), IMAP in
 * ({@link org.entente.app.mail.MailIntake}), both over servers named by {@link org.entente.app.mail.MailSettings}. What is
 * written, and what a mail means, is decided in {@code correspondence}. The demo brings a mail server along,
 * {@link org.entente.app.mail.DemoMailServer}.
 */
@NullMarked
package org.entente.app.mail;

import org.jspecify.annotations.NullMarked;
