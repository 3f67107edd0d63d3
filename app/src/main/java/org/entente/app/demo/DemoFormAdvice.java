package org.entente.app.demo;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Profile;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Has the session begin before a page is written: a form far down would ask for its token when it is too late. */
@ControllerAdvice(basePackageClasses = DemoFormAdvice.class)
@Profile("demo")
class DemoFormAdvice {

    @ModelAttribute
    void beginSession(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
    }
}
