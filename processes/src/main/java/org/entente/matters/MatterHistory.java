package org.entente.matters;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.entente.access.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the history of matters, in the caller's transaction, and one line per fact in the log. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class MatterHistory {

    private static final Logger LOG = LoggerFactory.getLogger(MatterHistory.class);

    private final MatterEvents events;
    private final Clock clock;

    MatterHistory(MatterEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** @param facts alternating names and values; never addresses or narratives */
    public void add(Matter matter, Enum<?> kind, Viewer actor, String... facts) {
        add(matter, kind, actor, false, facts);
        matter.touch(clock.instant());
    }

    /** Something that only staff see, such as who looked at the matter. Parameters as above. */
    public void addInternal(Matter matter, Enum<?> kind, Viewer actor, String... facts) {
        add(matter, kind, actor, true, facts);
    }

    private void add(Matter matter, Enum<?> kind, Viewer actor, boolean internal, String... facts) {
        var map = new HashMap<String, String>();
        for (int i = 0; i < facts.length; i += 2) {
            map.put(facts[i], facts[i + 1]);
        }
        events.save(
                new MatterEvent(matter.id(), kind.name(), actor.name(), internal, Map.copyOf(map), clock.instant()));
        LOG.info("{} {} by {}", matter.number(), kind, actor.name());
    }
}
