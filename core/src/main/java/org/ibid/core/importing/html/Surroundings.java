package org.ibid.core.importing.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What stands around an essay on its page and is no part of it. */
final class Surroundings {

    private final Set<Element> out = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> silent = Collections.newSetFromMap(new IdentityHashMap<>());

    static Surroundings none() {
        return new Surroundings();
    }

    void leaveOut(Element element) {
        out.add(element);
    }

    /** The same for what has been told already, or is a mark of the site and no word. */
    void leaveOutSilently(Element element) {
        out.add(element);
        silent.add(element);
    }

    boolean holds(Element element) {
        return out.contains(element);
    }

    boolean noted(Element element) {
        return silent.contains(element);
    }
}
