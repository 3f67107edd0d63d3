/**
 * What a person has with us, on one page, and one link to all of it. Start with {@link
 * org.entente.ui.overview.OverviewNavigation}.
 */
@NullMarked
package org.entente.ui.overview;

import org.jspecify.annotations.NullMarked;
