/**
 * What both front doors share: the texts in four languages, formats, the reader's language, the frame of header and
 * footer, sign-in, error pages, and who is looking at a Vaadin screen. The design tokens lie beside it, under
 * {@code META-INF/resources/assets}.
 *
 * <p>Start with {@link org.entente.ui.shell.Texts}; a consumer's Vaadin view names
 * {@link org.entente.ui.shell.ConsumerLayout} as its layout. Screens of one subject only belong in packages of their own.
 */
@NullMarked
package org.entente.ui.shell;

import org.jspecify.annotations.NullMarked;
