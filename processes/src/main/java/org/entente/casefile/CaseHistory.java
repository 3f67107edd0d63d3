package org.entente.casefile;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.entente.access.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the history of cases, in the caller's transaction, and one line per fact in the log. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CaseHistory {

    private static final Logger LOG = LoggerFactory.getLogger(CaseHistory.class);

    private final CaseEvents events;
    private final Clock clock;

    CaseHistory(CaseEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** @param facts alternating names and values; never addresses or narratives */
    public void add(ComplaintCase complaintCase, EventKind kind, Viewer actor, String... facts) {
        var map = new HashMap<String, String>();
        for (int i = 0; i < facts.length; i += 2) {
            map.put(facts[i], facts[i + 1]);
        }
        events.save(new CaseEvent(complaintCase.id(), kind, actor.name(), Map.copyOf(map), clock.instant()));
        LOG.info("{} {} by {}", complaintCase.number(), kind, actor.name());
    }
}
