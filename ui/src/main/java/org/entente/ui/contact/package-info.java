/**
 * Asking a question, help at the counter and the kiosk. Start with {@link org.entente.ui.contact.ContactNavigation}. What
 * agents do with questions is in {@code ui.matters}, with what all desks share.
 */
@NullMarked
package org.entente.ui.contact;

import org.jspecify.annotations.NullMarked;
