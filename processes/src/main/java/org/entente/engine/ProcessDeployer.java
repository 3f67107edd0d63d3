package org.entente.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.flowable.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Deploys each model whose content is new: the same bytes never make a second version. */
@Component
class ProcessDeployer implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(ProcessDeployer.class);

    private final RepositoryService repository;

    ProcessDeployer(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        for (var model : new PathMatchingResourcePatternResolver().getResources("classpath:/processes/*.bpmn20.xml")) {
            deploy(model);
        }
    }

    private void deploy(Resource model) {
        var hash = hashOf(model);
        if (repository.createDeploymentQuery().deploymentKey(hash).count() == 0) {
            var name = model.getFilename();
            try (var bytes = model.getInputStream()) {
                repository
                        .createDeployment()
                        .name(name)
                        .key(hash)
                        .addInputStream(name, bytes)
                        .deploy();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            LOG.info("deployed {} ({})", name, hash.substring(0, 12));
        }
    }

    private static String hashOf(Resource model) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(model.getContentAsByteArray()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
