package org.ibid.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The four TCP ports of an installation on one machine, all on localhost. */
public record Ports(int web, int quiz, int keycloak, int postgres) {

    /** The ports that {@code IBID_WEB_PORT} and its fellows name, or the customary ones. */
    static Ports from(Map<String, String> environment) {
        return new Ports(
                port(environment, "IBID_WEB_PORT", 8080),
                port(environment, "IBID_QUIZ_PORT", 8081),
                port(environment, "IBID_KEYCLOAK_PORT", 8180),
                port(environment, "IBID_POSTGRES_PORT", 5433));
    }

    /** Four ports that nobody listened on a moment ago. */
    public static Ports free() {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < 4; i++) {
                held.add(new ServerSocket(0));
            }
            return new Ports(
                    held.get(0).getLocalPort(),
                    held.get(1).getLocalPort(),
                    held.get(2).getLocalPort(),
                    held.get(3).getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            held.forEach(Ports::release);
        }
    }

    /** Variable name to port, in the order in which people ask for them. */
    private Map<String, Integer> byVariable() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("IBID_WEB_PORT", web);
        ports.put("IBID_QUIZ_PORT", quiz);
        ports.put("IBID_KEYCLOAK_PORT", keycloak);
        ports.put("IBID_POSTGRES_PORT", postgres);
        return ports;
    }

    /** @throws CannotStart naming every port that is taken, its holder and the variable that moves it */
    void requireFree() {
        List<String> lines = new ArrayList<>();
        byVariable().forEach((variable, port) -> {
            if (isTaken(port)) {
                lines.add("Port " + port + " is taken"
                        + PortHolder.of(port).map(who -> " by " + who).orElse("") + ". Stop it, or set " + variable
                        + " to another port.");
            }
        });
        if (!lines.isEmpty()) {
            throw new CannotStart(String.join(System.lineSeparator(), lines));
        }
    }

    static boolean isTaken(int port) {
        try (ServerSocket probe = new ServerSocket(port)) {
            return !probe.isBound();
        } catch (IOException e) {
            return true;
        }
    }

    private static int port(Map<String, String> environment, String variable, int customary) {
        String value = environment.getOrDefault(variable, "").strip();
        if (value.isEmpty()) {
            return customary;
        }
        try {
            int port = Integer.parseInt(value);
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException e) {
            // the line below says it
        }
        throw new CannotStart(variable + " is \"" + value + "\"; it must be a port number from 1 to 65535.");
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
