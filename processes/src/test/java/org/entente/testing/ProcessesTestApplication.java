package org.entente.testing;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** All that is on the class path of the module under test, without the product's main class. */
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackages = "org.entente")
@ConfigurationPropertiesScan("org.entente")
@ComponentScan(
        basePackages = "org.entente",
        excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
@Import(ProcessesTestConfiguration.class)
public class ProcessesTestApplication {}
