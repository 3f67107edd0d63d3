package org.entente.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.RunningProduct;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

class FrontDoorsIT extends RunningProduct {

    @LocalServerPort
    private int port;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/complaints", "/companies", "/about/privacy", "/assets/tokens.css"})
    void readsPublicPagesWithoutSessionUnderAStrictPolicy(String path) throws Exception {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(header(answer, "content-security-policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/login",
                "/file",
                "/desk",
                "/demo",
                "/assets/tokens.css",
                "/actuator/health",
                "/no-such-page"
            })
    void sendsProtectiveHeadersWithEveryAnswer(String path) throws Exception {
        var answer = get(path);

        assertThat(header(answer, "x-content-type-options")).isEqualTo("nosniff");
        assertThat(header(answer, "referrer-policy")).isEqualTo("same-origin");
        assertThat(header(answer, "content-security-policy")).contains("frame-ancestors");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no-such-page", "/case", "/about/nothing", "/complaints/2026-000001/more"})
    void tellsPeopleThatAPageDoesNotExistWithoutASession(String path) throws Exception {
        var answer =
                browser.send(request(path).header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(header(answer, "content-security-policy")).contains("default-src 'none'");
    }

    @Test
    void tellsBrowsersToStayOnHttps() throws Exception {
        var answer = browser.send(
                request("/").header("X-Forwarded-Proto", "https").build(), HttpResponse.BodyHandlers.ofString());

        assertThat(header(answer, "strict-transport-security")).contains("max-age=31536000");
    }

    @Test
    void keepsTheSessionCookieFromScriptsAndOtherSites() throws Exception {
        var cookie = header(get("/login"), "set-cookie");

        assertThat(cookie).contains("HttpOnly", "SameSite=Lax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk", "/actuator/env", "/actuator/beans"})
    void sendsStrangersToTheLogin(String path) throws Exception {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "location")).endsWith("/login");
    }

    @Test
    void letsAConsumerFileWithoutAnAccount() throws Exception {
        assertThat(get("/file").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"moderator", "moderator2", "manager", "operator"})
    void signsInDemoAccountsWithANewSession(String account) throws Exception {
        var before = sessionOf(get("/login"));

        var answer = signIn(account, account);

        assertThat(header(answer, "location")).doesNotContain("error");
        assertThat(sessionOf(answer)).isNotEqualTo(before);
    }

    @Test
    void answersAWrongPasswordLikeAnUnknownAccount() throws Exception {
        var wrong = signIn("moderator", "wrong");
        var unknown = signIn("nobody", "wrong");

        assertThat(header(wrong, "location")).endsWith("/login?error");
        assertThat(header(unknown, "location")).isEqualTo(header(wrong, "location"));
    }

    @Test
    void refusesADemoFormWithoutItsToken() throws Exception {
        var answer = browser.send(
                request("/demo/clock").POST(form(Map.of("days", "10"))).build(), HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void tellsNothingAboutItsHealthButTheState() throws Exception {
        assertThat(get("/actuator/health").body()).contains("\"UP\"").doesNotContain("components", "database");
    }

    private HttpResponse<String> signIn(String account, String password) throws IOException, InterruptedException {
        var fields = form(Map.of("username", account, "password", password));
        return browser.send(
                request("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(fields)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static HttpRequest.BodyPublisher form(Map<String, String> fields) {
        return HttpRequest.BodyPublishers.ofString(fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")));
    }

    private static @Nullable String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse(null);
    }

    private static @Nullable String sessionOf(HttpResponse<?> answer) {
        return answer.headers().allValues("set-cookie").stream()
                .filter(cookie -> cookie.startsWith("entente="))
                .findFirst()
                .orElse(null);
    }
}
