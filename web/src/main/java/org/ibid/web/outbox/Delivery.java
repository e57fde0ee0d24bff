package org.ibid.web.outbox;

import java.util.Map;

/** Delivers one kind of letter. Called at least once for each, so delivering twice must do no harm. */
public interface Delivery {

    /** The kind that it delivers. */
    String kind();

    /** @throws RuntimeException when it could not be delivered; it is tried again later */
    void deliver(Map<String, String> payload);
}
