/** What people are told: that their marks were made, made anew, or a dispute was answered. */
@NullMarked
package org.ibid.web.notice;

import org.jspecify.annotations.NullMarked;
