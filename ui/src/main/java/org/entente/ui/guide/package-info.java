/**
 * The managers' workplace for the guide and the information pages: the drawn tree with a form for each question, outcome, fact
 * and body, what the check finds, a walk through the draft, release, and an editor for pages. Start with
 * {@link org.entente.ui.guide.GuideDraftView}. The last steps of a change are those of tables, by
 * {@link org.entente.ui.rules.ReleasePanel}; what the public sees of the guide is in the package site.
 */
@NullMarked
package org.entente.ui.guide;

import org.jspecify.annotations.NullMarked;
