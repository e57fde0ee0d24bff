package org.ibid.web.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has signed in, as Keycloak named them then.
 *
 * @param id the {@code sub} of their tokens
 */
public record Person(UUID id, String name, @Nullable String email) {}
