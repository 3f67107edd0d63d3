package org.entente.inspection;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.access.AccessDenied;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.Attachment;
import org.entente.casefile.Attachments;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.NoSuchCase;
import org.entente.correspondence.Addressee;
import org.entente.correspondence.LetterDetails;
import org.entente.correspondence.LetterKind;
import org.entente.correspondence.Letters;
import org.entente.correspondence.MatterLetter;
import org.entente.correspondence.Party;
import org.entente.desks.MatterDesk;
import org.entente.desks.MatterTaskRow;
import org.entente.inspection.ClusterFile.Shared;
import org.entente.inspection.ClusterFile.Week;
import org.entente.inspection.ReportLink.Reason;
import org.entente.matters.MatterConversation;
import org.entente.matters.MatterHistory;
import org.entente.matters.MatterParty;
import org.entente.matters.MatterReader;
import org.entente.matters.Writing;
import org.entente.time.Brussels;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where inspectors read and decide. For everybody else single reports do not exist ({@link NoSuchCase}), and lists are
 * refused ({@link AccessDenied}).
 */
@Service
@Transactional
public class InspectionDesk {

    private static final int LISTED = 100;
    private static final int MOST_WEEKS = 53;
    private static final int COMPARED = 60;
    private static final int NAMES = 3;
    private static final int SHORTEST_NAME = 3;

    private final Reports reports;
    private final ReportClusters clusters;
    private final StoredWarnings warnings;
    private final Looks looks;
    private final MatterReader reader;
    private final MatterDesk desk;
    private final MatterConversation conversation;
    private final MatterHistory history;
    private final Attachments attachments;
    private final Letters letters;
    private final Clock clock;

    InspectionDesk(
            Reports reports,
            ReportClusters clusters,
            StoredWarnings warnings,
            Looks looks,
            MatterReader reader,
            MatterDesk desk,
            MatterConversation conversation,
            MatterHistory history,
            Attachments attachments,
            Letters letters,
            Clock clock) {
        this.reports = reports;
        this.clusters = clusters;
        this.warnings = warnings;
        this.looks = looks;
        this.reader = reader;
        this.desk = desk;
        this.conversation = conversation;
        this.history = history;
        this.attachments = attachments;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * A page of reports, open ones and high priority first; nothing in it says who reported.
     *
     * @param closedToo whether closed ones are listed behind
     * @param team      only those of one desk; null for all
     * @param scenario  only those of one scenario; null for all
     */
    @Transactional(readOnly = true)
    public List<ReportRow> list(
            boolean closedToo, @Nullable InspectionTeam team, @Nullable Scenario scenario, int page, Viewer inspector) {
        inspector.require(Role.INSPECTOR);
        return reports.list(closedToo, team, scenario, PageRequest.of(page, LISTED)).stream()
                .map(ReportRow::of)
                .toList();
    }

    /** Opens a report; that the viewer looked at it is noted. @throws NoSuchCase unless the viewer is an inspector */
    public ReportFile open(CaseNumber number, Viewer inspector) {
        requireInspector(number, inspector);
        var report = reports.get(number);
        var file = reader.read(number, inspector);
        var seen = looks.findByReportIdOrderByIdDesc(report.id()).stream()
                .map(ReportLook::view)
                .toList();
        return new ReportFile(
                file,
                report.scenario(),
                report.reportState(),
                report.answers(),
                report.about(),
                report.websiteKey(),
                report.phoneKey(),
                report.desk(),
                report.priority(),
                report.proposal(),
                report.wantsClosing(),
                report.mayBeNamed(),
                report.decisionNote().orElse(null),
                report.decidedBy().orElse(null),
                report.decidedAt().orElse(null),
                report.passedOnTo().orElse(null),
                report.clusterId().orElse(null),
                clusters.linksOf(report),
                seen,
                desk.ofMatter(number, inspector));
    }

    /** Decides reports by their open tasks, all alike; a warning is written once, and one letter tells an authority of all. */
    public DecisionOutcome decide(List<Long> taskIds, ReportDecision decision, Viewer inspector) {
        inspector.require(Role.INSPECTOR);
        var taken = new LinkedHashMap<Long, InspectionReport>();
        for (var taskId : taskIds) {
            var task = desk.find(taskId, inspector)
                    .orElseThrow(() -> new org.entente.casefile.CaseConflict("no task " + taskId));
            taken.put(taskId, desk.take(taskId, task.kind(), InspectionReport.class, inspector));
        }
        var all = List.copyOf(taken.values());
        if (decision instanceof ReportDecision.Warn(var warning) && namesReporter(warning, all)) {
            return new DecisionOutcome.NamesReporter();
        }
        var verdict = prepare(decision, all, inspector);
        taken.keySet().forEach(taskId -> desk.decide(taskId, verdict, inspector));
        return new DecisionOutcome.Done(taken.size());
    }

    /**
     * Asks the person something; the answer comes into the report.
     *
     * @throws IllegalArgumentException if the person has no mailbox, or the text is empty
     */
    public void ask(CaseNumber number, String text, Viewer inspector) {
        requireInspector(number, inspector);
        var report = reports.get(number);
        if (!report.person().hasMailbox()) {
            throw new IllegalArgumentException("nobody can be asked about " + number);
        }
        conversation.add(report, Writing.byStaff(inspector.name(), text, MatterParty.PERSON), List.of());
        history.addInternal(report, ReportEvent.ASKED_PERSON, inspector);
        letters.toPerson(
                LetterKind.REPORT_QUESTION,
                report,
                MatterLetter.of(LetterDetails.none().withQuotedText(text)));
    }

    /** Adds a note that only inspectors read. */
    public void note(CaseNumber number, String text, Viewer inspector) {
        requireInspector(number, inspector);
        conversation.add(reports.get(number), Writing.note(inspector.name(), text), List.of());
    }

    /** Clusters of two reports or more, those with open ones first. */
    @Transactional(readOnly = true)
    public List<ClusterRow> clusters(Viewer inspector) {
        inspector.require(Role.INSPECTOR);
        return reports.clusterCounts(PageRequest.of(0, LISTED)).stream()
                .map(row -> clusterRow((Long) row[0], row))
                .toList();
    }

    /** A cluster, also by the id of one that was merged into it. @throws NoSuchCase unless the viewer is an inspector */
    public ClusterFile cluster(long id, Viewer inspector) {
        if (!inspector.has(Role.INSPECTOR)) {
            throw new NoSuchCase("cluster " + id);
        }
        var now = clusters.resolve(id);
        var members = reports.findByClusterIdOrderByIdDesc(now);
        if (members.isEmpty()) {
            throw new NoSuchCase("cluster " + id);
        }
        var tasks = members.stream()
                .flatMap(report -> desk.ofMatter(report.number(), inspector).stream())
                .map(MatterTaskRow::id)
                .toList();
        return new ClusterFile(
                now, shared(members), members.stream().map(ReportRow::of).toList(), weeks(members), tasks);
    }

    private String prepare(ReportDecision decision, List<InspectionReport> all, Viewer inspector) {
        return switch (decision) {
            case ReportDecision.FileAway(var note) -> {
                note(all, note, null, inspector);
                yield "filed";
            }
            case ReportDecision.Inquire(var note) -> {
                note(all, note, null, inspector);
                yield "inquiry";
            }
            case ReportDecision.Warn(var warning) -> {
                note(all, warning.text(), null, inspector);
                var cluster = all.stream()
                        .map(report -> report.clusterId().orElse(null))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
                warnings.save(new StoredWarning(warning, cluster, inspector.name(), clock.instant()));
                yield "warned";
            }
            case ReportDecision.PassOn passOn -> {
                note(all, passOn.note(), passOn.authority(), inspector);
                tell(passOn, all);
                yield "passedOn";
            }
        };
    }

    private void note(List<InspectionReport> all, @Nullable String note, @Nullable String authority, Viewer inspector) {
        var text = note == null || note.isBlank() ? null : note.strip();
        all.forEach(report -> report.noteDecision(text, authority, inspector.name(), clock.instant()));
    }

    /** Files may show who reported: they go along only where the person may be named. */
    private void tell(ReportDecision.PassOn passOn, List<InspectionReport> all) {
        var files = all.stream()
                .filter(InspectionReport::mayBeNamed)
                .flatMap(report -> attachments.findByMatterIdOrderById(report.id()).stream())
                .map(Attachment::id)
                .toList();
        var details = LetterDetails.none()
                .withNote(passOn.note())
                .withQuotedText(ReportHandoverText.of(all))
                .withAttachments(files);
        letters.toOther(
                LetterKind.REPORT_PASSED_ON,
                all.getFirst(),
                new Addressee(Party.SERVICE, passOn.email(), passOn.authority(), passOn.language()),
                MatterLetter.of(details).with(String.valueOf(all.size())));
    }

    private static boolean namesReporter(WriteWarning warning, List<InspectionReport> all) {
        var said = (warning.target() + "\n" + warning.text()).toLowerCase(Locale.ROOT);
        return all.stream()
                .flatMap(report -> Stream.of(
                        report.person().name(),
                        report.person().email(),
                        report.person().phone(),
                        report.number().toString()))
                .filter(Objects::nonNull)
                .filter(known -> known.length() >= SHORTEST_NAME)
                .anyMatch(known -> said.contains(known.toLowerCase(Locale.ROOT)));
    }

    private ClusterRow clusterRow(long id, Object[] row) {
        var names = reports.findByClusterIdOrderByIdDesc(id).stream()
                .collect(Collectors.groupingBy(InspectionReport::title, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(NAMES)
                .map(Map.Entry::getKey)
                .toList();
        return new ClusterRow(
                id,
                names,
                ((Number) row[1]).longValue(),
                ((Number) row[2]).longValue(),
                (java.time.Instant) row[3],
                (java.time.Instant) row[4]);
    }

    private static List<Shared> shared(List<InspectionReport> members) {
        var shared = new ArrayList<Shared>();
        counted(members, InspectionReport::websiteKey, Reason.SameWebsite::new, shared);
        counted(members, InspectionReport::phoneKey, Reason.SamePhone::new, shared);
        counted(members, InspectionReport::senderKey, Reason.SameSender::new, shared);
        texts(members.subList(0, Math.min(COMPARED, members.size()))).ifPresent(shared::add);
        shared.sort(Comparator.comparing(Shared::reports).reversed());
        return shared;
    }

    private static void counted(
            List<InspectionReport> members,
            Function<InspectionReport, @Nullable String> key,
            Function<String, Reason> reason,
            List<Shared> into) {
        members.stream()
                .map(key)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .forEach((value, count) -> {
                    if (count > 1) {
                        into.add(new Shared(reason.apply(value), count.intValue()));
                    }
                });
    }

    /** How many have a similar text to another's, with the two that are most alike as the example. */
    private static Optional<Shared> texts(List<InspectionReport> members) {
        var similar = new boolean[members.size()];
        double best = 0;
        String common = "";
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                var one = members.get(i).narrative();
                var other = members.get(j).narrative();
                var share = TextLikeness.of(one, other);
                if (share >= TextLikeness.SIMILAR) {
                    similar[i] = true;
                    similar[j] = true;
                    if (share > best) {
                        best = share;
                        common = TextLikeness.longestCommon(one, other);
                    }
                }
            }
        }
        int count = 0;
        for (var one : similar) {
            count += one ? 1 : 0;
        }
        return count == 0 ? Optional.empty() : Optional.of(new Shared(new Reason.SimilarText(best, common), count));
    }

    private static List<Week> weeks(List<InspectionReport> members) {
        var counts = members.stream()
                .collect(Collectors.groupingBy(
                        report -> monday(Brussels.dayOf(report.filedAt())), Collectors.counting()));
        var last = counts.keySet().stream().max(LocalDate::compareTo).orElseThrow();
        var first = counts.keySet().stream().min(LocalDate::compareTo).orElseThrow();
        var earliest = last.minusWeeks(MOST_WEEKS - 1L);
        return (first.isBefore(earliest) ? earliest : first)
                .datesUntil(last.plusDays(1), java.time.Period.ofWeeks(1))
                .map(week -> new Week(week, counts.getOrDefault(week, 0L).intValue()))
                .toList();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static void requireInspector(CaseNumber number, Viewer viewer) {
        if (!viewer.has(Role.INSPECTOR)) {
            throw new NoSuchCase(number.toString());
        }
    }
}
