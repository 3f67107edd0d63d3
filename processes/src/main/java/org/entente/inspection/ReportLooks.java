package org.entente.inspection;

import java.time.Clock;
import java.time.Duration;
import org.entente.access.Viewer;
import org.entente.matters.Matter;
import org.entente.matters.MatterKind;
import org.entente.matters.MatterLooks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Notes every look that an inspector takes at a report; a page that is read on for two minutes is one look. */
@Component
class ReportLooks implements MatterLooks {

    private static final Logger LOG = LoggerFactory.getLogger(ReportLooks.class);
    private static final Duration ONE_LOOK = Duration.ofMinutes(2);

    private final Looks looks;
    private final Clock clock;

    ReportLooks(Looks looks, Clock clock) {
        this.looks = looks;
        this.clock = clock;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.INSPECTION_REPORT;
    }

    @Override
    public void looked(Matter matter, Viewer viewer) {
        var now = clock.instant();
        if (!looks.existsByReportIdAndAccountAndAtAfter(matter.id(), viewer.name(), now.minus(ONE_LOOK))) {
            looks.save(new ReportLook(matter.id(), viewer.name(), now));
            LOG.info("{} LOOKED by {}", matter.number(), viewer.name());
        }
    }
}
