/**
 * The pages of matters: {@link org.entente.ui.matters.MatterView} for the person, {@link
 * org.entente.ui.matters.MatterDeskView} for those whose work they are. What is special to a path comes from its {@link
 * org.entente.ui.matters.MatterPart}.
 */
@NullMarked
package org.entente.ui.matters;

import org.jspecify.annotations.NullMarked;
