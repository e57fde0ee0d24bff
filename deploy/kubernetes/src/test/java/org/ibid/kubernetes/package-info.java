/** The manifests held against Kubernetes' own model and against the configuration of the services. */
@NullMarked
package org.ibid.kubernetes;

import org.jspecify.annotations.NullMarked;
