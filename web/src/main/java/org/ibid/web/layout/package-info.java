/** What surrounds every page: header, message of the moment, assets, pages for problems. */
@NullMarked
package org.ibid.web.layout;

import org.jspecify.annotations.NullMarked;
