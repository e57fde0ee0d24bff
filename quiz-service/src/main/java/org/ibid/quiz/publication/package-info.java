/** Receives immutable essay versions from web and hands them to whoever makes something of them. */
@NullMarked
package org.ibid.quiz.publication;

import org.jspecify.annotations.NullMarked;
