package org.entente.publication;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PublicationConfiguration {

    @Bean
    PersonalDataDetector personalDataDetector() {
        return new PersonalDataDetector();
    }
}
