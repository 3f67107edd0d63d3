/**
 * What becomes public of a case, and only that.
 *
 * <p>The complaint as written is never changed and never public. A publication is a separate text in which personal
 * data are replaced by markers: {@link org.entente.publication.PersonalDataDetector} finds them,
 * {@link org.entente.publication.RedactedText} is the only form in which text reaches the public pages and their index,
 * so a page cannot show an unexamined text by mistake. Start with the latter.
 *
 * <p>Detection is a proposal: a person decides. Who may decide, and when, is not here.
 */
@NullMarked
package org.entente.publication;

import org.jspecify.annotations.NullMarked;
