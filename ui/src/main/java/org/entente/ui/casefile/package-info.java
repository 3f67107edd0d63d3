/**
 * The consumer's case page, and the parts of it that staff screens show too: the conversation, the history, the sum behind
 * a deadline, files, what others see. Start with {@link org.entente.ui.casefile.CaseThread}; each part takes a
 * {@link org.entente.casefile.CaseFile} and shows it, none of them reads or changes anything. Staff actions do not belong
 * here.
 */
@NullMarked
package org.entente.ui.casefile;

import org.jspecify.annotations.NullMarked;
