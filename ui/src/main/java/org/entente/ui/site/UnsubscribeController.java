package org.entente.ui.site;

import org.entente.overview.MailPreferences;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Ends the weekly digest by one click in a mail program, which posts here without a person seeing the page (RFC 8058). Who
 * opens the address in a browser gets to the page of preferences: a link that is only followed changes nothing.
 */
@Controller
class UnsubscribeController {

    private final MailPreferences preferences;

    UnsubscribeController(MailPreferences preferences) {
        this.preferences = preferences;
    }

    @PostMapping("/mail/unsubscribe/{token}")
    ResponseEntity<String> end(@PathVariable String token) {
        return ResponseEntity.status(preferences.endDigest(token) ? HttpStatus.OK : HttpStatus.NOT_FOUND)
                .contentType(MediaType.TEXT_PLAIN)
                .body("");
    }

    @GetMapping("/mail/unsubscribe/{token}")
    String look(@PathVariable String token) {
        if (preferences.read(token).isEmpty()) {
            throw new NoSuchPage();
        }
        return "redirect:/my/preferences/" + token;
    }
}
