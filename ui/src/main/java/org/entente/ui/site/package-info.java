/**
 * What the public reads: home, search, a complaint, companies, and pages about the site. Server-rendered, without
 * session or script, in the reader's language; a controller asks services, puts one page record into the model under
 * the page's name, and the template under {@code templates/site} shows it. Every page also gets its
 * {@link org.entente.ui.site.PageFrame} and {@link org.entente.ui.site.PageFormats}.
 *
 * <p>Only redacted publications and counts come here, never a case file.
 */
@NullMarked
package org.entente.ui.site;

import org.jspecify.annotations.NullMarked;
