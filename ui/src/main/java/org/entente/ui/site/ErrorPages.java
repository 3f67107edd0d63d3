package org.entente.ui.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.entente.ui.shell.ErrorReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;

/** Error pages of the whole product in the reader's language, with a reference and a way on; problem details for programs. */
@Controller
@ControllerAdvice(basePackageClasses = ErrorPages.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorPages implements ErrorController {

    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

    private final PageFrames frames;

    ErrorPages(PageFrames frames) {
        this.frames = frames;
    }

    @RequestMapping(path = "${server.error.path:/error}", produces = MediaType.TEXT_HTML_VALUE)
    String page(Model model, HttpServletRequest request, HttpServletResponse response) {
        return show(statusOf(request), causeOf(request), model, request, response);
    }

    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
        var status = statusOf(request);
        var reference = reference(status, causeOf(request));
        var problem = ProblemDetail.forStatus(status);
        problem.setProperty("reference", reference);
        return ResponseEntity.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    @ExceptionHandler(NoSuchPage.class)
    String noSuchPage(Model model, HttpServletRequest request, HttpServletResponse response) {
        return show(HttpStatus.NOT_FOUND, null, model, request, response);
    }

    @ExceptionHandler(Exception.class)
    String failed(Exception cause, Model model, HttpServletRequest request, HttpServletResponse response) {
        var status = cause instanceof ErrorResponse known
                ? HttpStatus.valueOf(known.getStatusCode().value())
                : HttpStatus.INTERNAL_SERVER_ERROR;
        return show(status, cause, model, request, response);
    }

    private String show(
            HttpStatus status,
            @Nullable Throwable cause,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        frames.addTo(model, request, "/", true);
        model.addAttribute("error", new ErrorPage(status.value(), wordsFor(status), reference(status, cause)));
        return "site/error";
    }

    private static String wordsFor(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED, FORBIDDEN -> "403";
            case SERVICE_UNAVAILABLE -> "503";
            default -> status.is4xxClientError() ? "404" : "500";
        };
    }

    /** The reference ties what a person tells us to the line in the log. */
    private static String reference(HttpStatus status, @Nullable Throwable cause) {
        var reference = ErrorReference.next();
        if (status.is5xxServerError()) {
            log.error("Answered with status {}, reference {}", status.value(), reference, cause);
        }
        return reference;
    }

    private static HttpStatus statusOf(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null || !status.isError() ? HttpStatus.NOT_FOUND : status;
    }

    private static @Nullable Throwable causeOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause ? cause : null;
    }
}
