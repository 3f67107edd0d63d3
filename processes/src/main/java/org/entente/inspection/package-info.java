/**
 * Reports of unfair practices to the inspection. A report settles no individual dispute: it is routed to a desk, read by
 * an inspector, and filed, inquired into, made a warning or passed on to another authority. {@link
 * org.entente.inspection.ReportFiling} takes reports in, {@link org.entente.inspection.InspectionDesk} is where inspectors
 * decide; {@link org.entente.inspection.ReportClusters} finds those that tell of the same practice.
 *
 * <p>Reports are never public and no index knows them. Only inspectors read them, and every look is noted; the person who
 * reported sees what they told and that it was closed, nothing more. What is public is a {@link
 * org.entente.inspection.PublicWarning}, which names a website, a number or a sender, never who reported it.
 */
@NullMarked
package org.entente.inspection;

import org.jspecify.annotations.NullMarked;
