package org.ibid.local.front;

import java.net.HttpCookie;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Cookies per host and port. The JDK's own store withholds secure cookies from http://localhost, which every browser
 * takes for a secure place.
 */
final class Cookies {
    private final Map<String, Map<String, String>> byAuthority = new ConcurrentHashMap<>();

    void take(URI from, List<String> setCookieHeaders) {
        for (String header : setCookieHeaders) {
            HttpCookie cookie = HttpCookie.parse(header).getFirst();
            Map<String, String> store = of(from);
            if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) {
                store.remove(cookie.getName());
            } else {
                store.put(cookie.getName(), cookie.getValue());
            }
        }
    }

    String header(URI to) {
        return of(to).entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private Map<String, String> of(URI address) {
        return byAuthority.computeIfAbsent(address.getAuthority(), authority -> new ConcurrentHashMap<>());
    }

    Map<String, String> at(URI address) {
        return of(address);
    }
}
