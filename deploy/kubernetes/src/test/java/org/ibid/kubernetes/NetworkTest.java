package org.ibid.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may talk to whom: everything is denied but the flows that are needed, and each of those is open at both ends. */
class NetworkTest {

    private static final String NAME = "app.kubernetes.io/name";
    private static final String OUTSIDE = "outside";

    private final List<NetworkPolicy> policies = Manifests.evaluation().all(NetworkPolicy.class);

    @Test
    void everythingIsDeniedFirst() {
        assertThat(policies).anySatisfy(policy -> {
            assertThat(policy.getSpec().getPodSelector().getMatchLabels()).isNullOrEmpty();
            assertThat(policy.getSpec().getPolicyTypes()).containsExactlyInAnyOrder("Ingress", "Egress");
            assertThat(policy.getSpec().getIngress()).isNullOrEmpty();
            assertThat(policy.getSpec().getEgress()).isNullOrEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "outside,      web,          8080, true",
        "outside,      keycloak,     8080, true",
        "web,          quiz-service, 8081, true",
        "web,          postgresql,   5432, true",
        "web,          keycloak,     8080, true",
        "quiz-service, postgresql,   5432, true",
        "quiz-service, keycloak,     8080, true",
        "keycloak,     postgresql,   5432, true",
        "quiz-service, web,          8080, false",
        "keycloak,     web,          8080, false",
        "keycloak,     quiz-service, 8081, false",
        "postgresql,   web,          8080, false",
        "postgresql,   quiz-service, 8081, false",
        "outside,      quiz-service, 8081, false",
        "outside,      postgresql,   5432, false",
        "outside,      keycloak,     9000, false",
        "web,          outside,      443,  false",
        "quiz-service, outside,      443,  false"
    })
    void flowIsOpenAtBothEndsOrShut(String from, String to, int port, boolean open) {
        assertThat(maySend(from, to, port) && mayReceive(from, to, port)).isEqualTo(open);
    }

    private boolean maySend(String from, String to, int port) {
        return from.equals(OUTSIDE)
                || policies.stream()
                        .filter(policy -> selects(policy.getSpec().getPodSelector(), from))
                        .flatMap(policy -> policy.getSpec().getEgress().stream())
                        .anyMatch(rule -> permits(rule.getTo(), to) && opens(rule.getPorts(), port));
    }

    private boolean mayReceive(String from, String to, int port) {
        return to.equals(OUTSIDE)
                || policies.stream()
                        .filter(policy -> selects(policy.getSpec().getPodSelector(), to))
                        .flatMap(policy -> policy.getSpec().getIngress().stream())
                        .anyMatch(rule -> permits(rule.getFrom(), from) && opens(rule.getPorts(), port));
    }

    private static boolean permits(List<NetworkPolicyPeer> peers, String pod) {
        return peers.isEmpty()
                || peers.stream()
                        .anyMatch(peer -> peer.getNamespaceSelector() == null
                                && peer.getPodSelector() != null
                                && selects(peer.getPodSelector(), pod));
    }

    private static boolean opens(List<NetworkPolicyPort> ports, int port) {
        return ports.stream().anyMatch(p -> p.getPort().getIntVal() == port);
    }

    private static boolean selects(LabelSelector selector, String pod) {
        if (pod.equals(OUTSIDE)) {
            return false;
        }
        Map<String, String> labels = selector.getMatchLabels() == null ? Map.of() : selector.getMatchLabels();
        return labels.entrySet().stream()
                        .allMatch(e -> e.getKey().equals(NAME) && e.getValue().equals(pod))
                && selector.getMatchExpressions().stream()
                        .allMatch(e -> e.getKey().equals(NAME) && e.getValues().contains(pod));
    }
}
