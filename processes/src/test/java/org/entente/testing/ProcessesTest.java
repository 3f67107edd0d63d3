package org.entente.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** A test with the real engine, services and database of the cases; timers are run by hand with {@link DueTimers}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = ProcessesTestApplication.class,
        properties = {
            "entente.engine.active=false",
            "spring.jpa.hibernate.ddl-auto=validate",
            "spring.jpa.open-in-view=false",
            "flowable.database-schema-update=true",
            "flowable.check-process-definitions=false"
        })
public @interface ProcessesTest {}
