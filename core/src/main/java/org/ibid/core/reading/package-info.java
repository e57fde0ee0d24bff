/** What a reader finds in an essay: sentences, quotations with their voices, people and works cited. The only package that may use OpenNLP. */
@NullMarked
package org.ibid.core.reading;

import org.jspecify.annotations.NullMarked;
