package org.entente.ui.site;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Public addresses that lead nowhere, which Vaadin would otherwise answer with an empty screen and a session. */
@Controller
class UnknownPageController {

    @GetMapping({"/about/**", "/complaints/**", "/companies/**", "/info/**", "/lang/**", "/icons/**", "/feeds/**"})
    String unknown() {
        throw new NoSuchPage();
    }

    /** Some browsers ask for this whatever the page says. */
    @GetMapping("/favicon.ico")
    ResponseEntity<Void> icon() {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .header(HttpHeaders.LOCATION, "/assets/mark.svg")
                .build();
    }
}
