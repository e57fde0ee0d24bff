/**
 * The three credentials and nothing else: a person's Keycloak token with a grant, an attempt token, and the web
 * service's own token. Whatever else a token says of its bearer is dropped here.
 */
@NullMarked
package org.ibid.quiz.security;

import org.jspecify.annotations.NullMarked;
