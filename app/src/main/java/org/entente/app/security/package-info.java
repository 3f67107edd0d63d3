/**
 * Who gets in, and what browsers are told. Start with {@link org.entente.app.security.SecurityConfiguration}: one filter
 * chain each for the public pages (stateless), the demo's pages and the Vaadin screens.
 *
 * <p>Rights on cases are not decided here but by the services, on the {@link org.entente.access.Viewer} that
 * {@code SessionViewer} makes of a login or an opened link.
 */
@NullMarked
package org.entente.app.security;

import org.jspecify.annotations.NullMarked;
