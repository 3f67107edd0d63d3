/**
 * What inspectors see of reports beyond the common pages of matters: the facts and links of a report, clusters of similar
 * reports with their course in time, statistics, warnings and mailboxes that are shut out. Start with {@code ReportPart}. The form
 * of reports is a public page, in {@code org.entente.ui.site}.
 */
@NullMarked
package org.entente.ui.inspection;

import org.jspecify.annotations.NullMarked;
