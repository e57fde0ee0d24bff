package org.ibid.local.front;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A reply as it came, and as the HTML that it may be. */
public record Page(int status, URI address, HttpHeaders headers, String body) {

    public Document html() {
        return Jsoup.parse(body, address.toString());
    }

    /** The first form that the CSS selector finds. @throws IllegalStateException where there is none */
    public Form form(String selector) {
        Element found = html().selectFirst(selector);
        if (found instanceof FormElement form) {
            return Form.of(form, address);
        }
        throw new IllegalStateException("no form " + selector + " in " + this);
    }

    /** The address of the first link that the CSS selector finds. */
    public Optional<String> link(String selector) {
        return Optional.ofNullable(html().selectFirst(selector)).map(link -> link.attr("abs:href"));
    }

    /** Status, address and the words of the page's main part, for messages. */
    @Override
    public String toString() {
        Element main = html().selectFirst("main");
        String words = main == null ? html().text() : main.text();
        return status + " " + address + ": " + words.substring(0, Math.min(600, words.length()));
    }
}
