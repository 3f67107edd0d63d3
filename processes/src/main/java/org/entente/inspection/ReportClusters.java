package org.entente.inspection;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.entente.inspection.ReportLink.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds reports that tell of the same practice: those that name the same website, telephone number or sender, and those
 * whose texts are alike. Each link says why.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class ReportClusters {

    private static final Duration LOOKED_BACK = Duration.ofDays(365);
    private static final int MOST_LINKS = 200;
    private static final String NOTHING = "";

    private final Reports reports;
    private final Clusters clusters;
    private final Clock clock;

    ReportClusters(Reports reports, Clusters clusters, Clock clock) {
        this.reports = reports;
        this.clusters = clusters;
        this.clock = clock;
    }

    /**
     * Puts a new report to those that tell of the same; clusters that it ties together become one.
     *
     * @return how many similar reports came within twelve months
     */
    long add(InspectionReport report) {
        var bands = TextLikeness.bands(report.narrative());
        for (int band = 0; band < bands.length; band++) {
            reports.addBand(report.id(), band, bands[band]);
        }
        var related = related(report).keySet().stream().toList();
        if (related.isEmpty()) {
            return 0;
        }
        var known = related.stream()
                .map(other -> other.clusterId().orElse(null))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        long cluster = known.isEmpty()
                ? clusters.save(new ReportCluster(clock.instant())).id()
                : known.getFirst();
        report.join(cluster);
        related.stream().filter(other -> other.clusterId().isEmpty()).forEach(other -> other.join(cluster));
        known.stream().skip(1).forEach(other -> merge(other, cluster));
        var since = clock.instant().minus(LOOKED_BACK);
        return related.stream().filter(other -> other.filedAt().isAfter(since)).count();
    }

    /** The reports that a report is linked with, and why; the latest first. */
    List<ReportLink> linksOf(InspectionReport report) {
        return related(report).entrySet().stream()
                .map(link -> new ReportLink(link.getKey().number(), link.getValue()))
                .toList();
    }

    /** The cluster that has the reports of the one with the id now. */
    long resolve(long id) {
        return clusters.findById(id)
                .flatMap(ReportCluster::mergedInto)
                .map(this::resolve)
                .orElse(id);
    }

    private void merge(long from, long into) {
        reports.findByClusterIdOrderByIdDesc(from).forEach(report -> report.join(into));
        clusters.findById(from).ifPresent(cluster -> cluster.mergeInto(into));
    }

    private LinkedHashMap<InspectionReport, List<Reason>> related(InspectionReport report) {
        var candidates = new LinkedHashMap<Long, InspectionReport>();
        reports.namingTheSame(
                        report.id(),
                        orNothing(report.websiteKey()),
                        orNothing(report.phoneKey()),
                        orNothing(report.senderKey()),
                        PageRequest.of(0, MOST_LINKS))
                .forEach(other -> candidates.put(other.id(), other));
        reports.findAllById(reports.perhapsSimilar(report.id()))
                .forEach(other -> candidates.putIfAbsent(other.id(), other));
        var related = new LinkedHashMap<InspectionReport, List<Reason>>();
        candidates.values().stream()
                .sorted(Comparator.comparing(InspectionReport::id).reversed())
                .forEach(other -> {
                    var reasons = reasons(report, other);
                    if (!reasons.isEmpty()) {
                        related.put(other, reasons);
                    }
                });
        return related;
    }

    static List<Reason> reasons(InspectionReport one, InspectionReport other) {
        var reasons = new ArrayList<Reason>();
        var site = one.websiteKey();
        if (site != null && site.equals(other.websiteKey())) {
            reasons.add(new Reason.SameWebsite(site));
        }
        var phone = one.phoneKey();
        if (phone != null && phone.equals(other.phoneKey())) {
            reasons.add(new Reason.SamePhone(phone));
        }
        var sender = one.senderKey();
        if (sender != null && sender.equals(other.senderKey())) {
            reasons.add(new Reason.SameSender(sender));
        }
        var share = TextLikeness.of(one.narrative(), other.narrative());
        if (share >= TextLikeness.SIMILAR) {
            reasons.add(new Reason.SimilarText(share, TextLikeness.longestCommon(one.narrative(), other.narrative())));
        }
        return reasons;
    }

    private static String orNothing(@Nullable String key) {
        return key == null ? NOTHING : key;
    }
}
