package org.ibid.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.ibid.core.quiz.Problem;
import org.jspecify.annotations.Nullable;

/** Answers web's calls as a test says, and keeps what was asked. For tests of pages only: it knows no rules. */
public class ScriptedQuizService implements QuarkusTestResourceLifecycleManager {

    public record Call(String method, String path, @Nullable String grant, String body) {}

    public record Reply(int status, Object body) {
        public static Reply ok(Object body) {
            return new Reply(200, body);
        }

        /** Hangs up without a word. */
        public static Reply nothing() {
            return new Reply(NOTHING, "");
        }

        /** Hangs up in the middle of what it has to say. */
        public Reply halved() {
            return new Reply(-status, body);
        }

        public static Reply problem(int status, String title) {
            return new Reply(status, new Problem("test", title, status, ""));
        }
    }

    private static final int NOTHING = 0;

    public static final List<Call> CALLS = new CopyOnWriteArrayList<>();

    private static volatile Function<Call, Reply> script = call -> Reply.problem(404, "Not scripted");

    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    private @Nullable HttpServer server;

    public static void answers(Function<Call, Reply> newScript) {
        CALLS.clear();
        script = newScript;
    }

    @Override
    public Map<String, String> start() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server = started;
            started.createContext("/", this::answer);
            started.setExecutor(Executors.newCachedThreadPool());
            started.start();
            String address = "http://localhost:" + started.getAddress().getPort();
            return Map.of("ibid.quiz.url", address, "quarkus.oidc-client.token-path", address + "/token");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        if (path.equals("/token")) {
            send(
                    exchange,
                    new Reply(200, Map.of("access_token", "service", "expires_in", 300, "token_type", "Bearer")));
            return;
        }
        Call call = new Call(
                exchange.getRequestMethod(),
                path,
                exchange.getRequestHeaders().getFirst("Ibid-Grant"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        CALLS.add(call);
        send(exchange, script.apply(call));
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        if (reply.status() == NOTHING) {
            exchange.close();
            return;
        }
        byte[] body = reply.body() instanceof byte[] raw ? raw : json(reply.body());
        exchange.getResponseHeaders()
                .set("Content-Type", reply.body() instanceof Problem ? Problem.MEDIA_TYPE : "application/json");
        exchange.sendResponseHeaders(Math.abs(reply.status()), body.length);
        exchange.getResponseBody().write(body, 0, reply.status() < 0 ? body.length / 2 : body.length);
        exchange.getResponseBody().flush();
        exchange.close();
    }

    private static byte[] json(Object body) throws JsonProcessingException {
        return JSON.writeValueAsBytes(body);
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
