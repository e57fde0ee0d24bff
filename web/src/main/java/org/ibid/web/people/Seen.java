package org.ibid.web.people;

import java.time.Instant;

/** Somebody, and when they last signed in or came back. */
public record Seen(Person person, Instant at) {}
