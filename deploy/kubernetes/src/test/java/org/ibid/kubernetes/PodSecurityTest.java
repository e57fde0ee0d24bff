package org.ibid.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.SecurityContext;
import org.junit.jupiter.api.Test;

/** The profile "restricted" of the Pod Security Standards, and a root file system that cannot be written. */
class PodSecurityTest {

    private final Manifests manifests = Manifests.evaluation();

    @Test
    void namespaceEnforcesTheRestrictedProfile() {
        assertThat(manifests.one(Namespace.class, "ibid").getMetadata().getLabels())
                .containsEntry("pod-security.kubernetes.io/enforce", "restricted");
    }

    @Test
    void everyPodIsRestricted() {
        assertThat(manifests.pods()).hasSize(4).allSatisfy((name, pod) -> {
            PodSpec spec = pod.getSpec();
            assertThat(spec.getAutomountServiceAccountToken()).isFalse();
            assertThat(spec.getSecurityContext().getRunAsNonRoot()).isTrue();
            assertThat(spec.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
            assertThat(spec.getHostNetwork()).isNull();
            assertThat(spec.getHostPID()).isNull();
            assertThat(spec.getVolumes())
                    .allSatisfy(v -> assertThat(v.getHostPath()).isNull());
            assertThat(spec.getContainers()).isNotEmpty().allSatisfy(PodSecurityTest::isRestricted);
        });
    }

    private static void isRestricted(Container container) {
        SecurityContext context = container.getSecurityContext();
        assertThat(context.getAllowPrivilegeEscalation()).isFalse();
        assertThat(context.getReadOnlyRootFilesystem()).isTrue();
        assertThat(context.getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(context.getCapabilities().getAdd()).isNullOrEmpty();
        assertThat(container.getResources().getLimits()).containsKey("memory");
        assertThat(container.getResources().getRequests()).containsKeys("cpu", "memory");
    }

    @Test
    void noManifestHoldsASecret() {
        assertThat(manifests.all(Secret.class)).isEmpty();
        assertThat(manifests.pods())
                .allSatisfy((name, pod) -> assertThat(
                                pod.getSpec().getContainers().getFirst().getEnv())
                        .filteredOn(env -> env.getName().matches("(?i).*(password|secret|grant_key).*"))
                        .allSatisfy(env -> assertThat(env.getValue()).isNull()));
    }
}
