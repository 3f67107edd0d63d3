package org.entente.ui.contact;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Screens in public places.
 *
 * @param idle {@code entente.kiosk.idle}: how long nobody has to touch the screen until it forgets everything, 1 to 60
 *     minutes; default 3m. Half a minute before, it asks.
 */
@ConfigurationProperties("entente.kiosk")
record KioskSettings(@DefaultValue("3m") Duration idle) {

    KioskSettings {
        if (idle.compareTo(Duration.ofSeconds(5)) < 0 || idle.compareTo(Duration.ofMinutes(60)) > 0) {
            throw new IllegalArgumentException("entente.kiosk.idle must be up to 60 minutes, but is " + idle);
        }
    }
}
