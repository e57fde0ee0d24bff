package org.ibid.local.front;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** One visitor of web with cookies of their own; redirects are followed as a browser follows them. */
public final class FrontDoor {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int HOPS = 15;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1) // as browsers speak to http addresses
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Cookies cookies = new Cookies();
    private final URI web;

    public FrontDoor(String webUrl) {
        this.web = URI.create(webUrl + "/");
    }

    /** Signs in through Keycloak's own form. @throws IllegalStateException when the account is refused */
    public FrontDoor signIn(String account, String password) {
        Page form = get("/sign-in");
        Page home =
                send(form.form("form#kc-form-login").with("username", account).with("password", password));
        if (!home.address().getAuthority().equals(web.getAuthority()) || home.status() >= 400) {
            throw new IllegalStateException("cannot sign in as " + account + ": " + home);
        }
        return this;
    }

    public Page get(String address) {
        return follow(request(web.resolve(address)).GET().build());
    }

    public Page send(Form form) {
        return follow(request(form));
    }

    /** The page that comes of one which says that it asks for itself again: work takes as long as it takes. */
    public Page awaited(Page page) {
        Instant end = Instant.now().plus(PATIENCE);
        Page now = page;
        while (now.headers().firstValue("Refresh").isPresent() && Instant.now().isBefore(end)) {
            pause();
            now = get(now.address().toString());
        }
        return now;
    }

    /** Half a second, before something is asked for again. */
    public static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As {@link #send}, but answers the first reply, redirect or not. */
    public Page sendOnce(Form form) {
        return once(request(form));
    }

    public Page getOnce(String address) {
        return once(request(web.resolve(address)).GET().build());
    }

    /** Any request to web, with this visitor's cookies and nothing else. */
    public Page once(String method, String address, Map<String, String> headers, String body) {
        HttpRequest.Builder builder = request(web.resolve(address))
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(builder::header);
        return once(builder.build());
    }

    /** Name to value of web's cookies. */
    public Map<String, String> cookies() {
        return Map.copyOf(cookies.at(web));
    }

    private HttpRequest request(Form form) {
        if (form.method().equals("GET")) {
            return request(URI.create(form.action().toString().split("\\?", 2)[0] + "?" + form.encoded()))
                    .GET()
                    .build();
        }
        return request(form.action())
                .header("Content-Type", form.contentType())
                .POST(HttpRequest.BodyPublishers.ofString(form.body()))
                .build();
    }

    private HttpRequest.Builder request(URI address) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(90))
                .header("Accept", "text/html, */*;q=0.8");
        String held = cookies.header(address);
        return held.isEmpty() ? builder : builder.header("Cookie", held);
    }

    private Page follow(HttpRequest first) {
        Page page = once(first);
        for (int hop = 0; REDIRECTS.contains(page.status()); hop++) {
            if (hop == HOPS) {
                throw new IllegalStateException("redirected without end: " + page.address());
            }
            URI next =
                    page.address().resolve(page.headers().firstValue("Location").orElseThrow());
            page = once(request(next).GET().build());
        }
        return page;
    }

    private Page once(HttpRequest request) {
        try {
            HttpResponse<String> reply = client.send(request, HttpResponse.BodyHandlers.ofString());
            cookies.take(request.uri(), reply.headers().allValues("Set-Cookie"));
            return new Page(reply.statusCode(), request.uri(), reply.headers(), reply.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
