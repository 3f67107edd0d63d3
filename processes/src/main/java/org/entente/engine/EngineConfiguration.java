package org.entente.engine;

import java.time.Clock;
import java.util.List;
import org.flowable.job.service.impl.asyncexecutor.AbstractAsyncExecutor;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.flowable.spring.boot.EngineConfigurationConfigurer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets every value of the engine's executor that matters, instead of trusting defaults. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EngineSettings.class)
class EngineConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(EngineConfiguration.class);

    @Bean
    EngineConfigurationConfigurer<SpringProcessEngineConfiguration> engineOfCases(
            EngineSettings settings, Clock clock, TaskListener taskListener) {
        return engine -> {
            engine.setClock(new EngineClock(clock));
            engine.setEventListeners(List.of(taskListener));
            engine.setDisableIdmEngine(true);
            engine.setDeploymentResources(new org.springframework.core.io.Resource[0]);
            engine.setAsyncExecutorActivate(settings.active());
            if (engine.getAsyncExecutor() instanceof AbstractAsyncExecutor executor) {
                configure(executor, settings);
            } else {
                throw new IllegalStateException("unknown kind of executor: " + engine.getAsyncExecutor());
            }
        };
    }

    private static void configure(AbstractAsyncExecutor executor, EngineSettings settings) {
        var configuration = executor.getConfiguration();
        configuration.setLockOwner(settings.node());
        configuration.setUnlockOwnedJobs(true);
        configuration.setGlobalAcquireLockEnabled(true);
        configuration.setTimerLockTime(settings.lockTime());
        configuration.setAsyncJobLockTime(settings.lockTime());
        configuration.setResetExpiredJobsInterval(settings.lockTime().dividedBy(5));
        configuration.setDefaultTimerJobAcquireWaitTime(settings.timerPolling());
        configuration.setDefaultAsyncJobAcquireWaitTime(settings.timerPolling());
        configuration.setMaxTimerJobsPerAcquisition(64);
        configuration.setMaxAsyncJobsDuePerAcquisition(64);
        configuration.setMoveTimerExecutorPoolSize(settings.threads());
        LOG.info(
                "engine: node {}, {} threads, locks for {}, timers looked at every {}, active {}",
                settings.node(),
                settings.threads(),
                settings.lockTime(),
                settings.timerPolling(),
                settings.active());
    }
}
