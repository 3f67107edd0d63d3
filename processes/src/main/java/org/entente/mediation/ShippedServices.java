package org.entente.mediation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Fills an empty list of mediation services at the first start. What managers made of it later is left alone. */
@Component
class ShippedServices implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedServices.class);
    private static final String FILE = "mediation/services.json";
    private static final String SYSTEM = "system";

    private final ServiceRows rows;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ShippedServices(ServiceRows rows, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(status -> {
            if (rows.all().isEmpty()) {
                var services = read();
                services.forEach(service -> rows.insert(service, SYSTEM, clock.instant()));
                LOG.info("{} mediation services were listed", services.size());
            }
        });
    }

    static List<MediationService> read() {
        try (var file = new ClassPathResource(FILE).getInputStream()) {
            return JsonMapper.shared().readValue(file, new TypeReference<List<MediationService>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
