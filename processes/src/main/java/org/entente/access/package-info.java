/**
 * Who may see or do what. Start with {@link org.entente.access.Viewer}: every service that reads or changes a case takes
 * one. Logins, links and tokens are turned into viewers at the edge of the product; nothing here knows about them.
 */
@NullMarked
package org.entente.access;

import org.jspecify.annotations.NullMarked;
