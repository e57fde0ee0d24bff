package org.ibid.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ports, environment, probes and names agree with each other and with the services' configuration. */
class WiringTest {

    private final Manifests manifests = Manifests.evaluation();

    @ParameterizedTest
    @CsvSource({"web, IBID_WEB_PORT", "quiz-service, IBID_QUIZ_PORT"})
    void containerListensWhereTheServiceListens(String service, String variable) {
        int port = manifests.container(service).getPorts().getFirst().getContainerPort();

        assertThat(Project.property(service, "quarkus.http.port")).isEqualTo("${" + variable + ":" + port + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"web", "quiz-service"})
    void environmentIsWhatTheServiceReads(String service) {
        String configuration = Project.configurationOf(service);
        Set<String> given = manifests.container(service).getEnv().stream()
                .map(EnvVar::getName)
                .collect(Collectors.toSet());

        assertThat(Project.placeholders(configuration))
                .as("everything given is read")
                .containsAll(given);
        assertThat(given)
                .as("everything that has no default is given")
                .containsAll(Project.required(configuration).stream()
                        .filter(name -> name.startsWith("IBID_"))
                        .toList());
    }

    @Test
    void keycloakIsGivenWhatTheRealmAsksFor() {
        Set<String> given = manifests.container("keycloak").getEnv().stream()
                .map(EnvVar::getName)
                .collect(Collectors.toSet());

        assertThat(given)
                .containsAll(Project.required(Project.read(Project.ROOT.resolve("deploy/keycloak/realm.json"))));
    }

    @Test
    void postgresqlIsGivenThePasswordsThatTheRolesNeed() {
        Set<String> given = manifests.container("postgresql").getEnv().stream()
                .map(EnvVar::getName)
                .collect(Collectors.toSet());
        Map<String, String> files = manifests.one(ConfigMap.class, "ibid-roles").getData();
        Set<String> asked = Stream.of("roles.sql", "keycloak.sql")
                .flatMap(file -> Project.placeholders(files.getOrDefault(file, "")).stream())
                .collect(Collectors.toSet());

        assertThat(asked).hasSize(5);
        assertThat(given).containsAll(asked);
        assertThat(files.getOrDefault("create-roles.sh", ""))
                .contains(asked.stream().map(name -> "${" + name + "}").toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"web", "quiz-service"})
    void readinessAsksTheDatabaseAndLivenessAsksNothing(String service) {
        Container container = manifests.container(service);

        assertThat(path(container.getReadinessProbe())).isEqualTo("/q/health/ready");
        assertThat(path(container.getLivenessProbe())).isEqualTo("/q/health/live");
        assertThat(path(container.getStartupProbe())).isEqualTo("/q/health/live");
        assertThat(Project.property(service, "quarkus.oidc.health.enabled")).isIn("false", "");
        assertThat(Project.property(service, "quarkus.datasource.health.enabled"))
                .isIn("true", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"web", "quiz-service"})
    void podIsGivenTimeToFinishWhatItAnswers(String service) {
        long grace = manifests.pod(service).getSpec().getTerminationGracePeriodSeconds();

        assertThat(grace)
                .isGreaterThan(
                        seconds(service, "quarkus.shutdown.delay") + seconds(service, "quarkus.shutdown.timeout"));
        assertThat(seconds(service, "quarkus.shutdown.delay"))
                .as("load balancers are given time to forget the pod")
                .isGreaterThan(5);
    }

    @Test
    void everyProbeAndServiceNamesAPortOfItsPod() {
        assertThat(manifests.pods()).allSatisfy((name, pod) -> {
            Container container = pod.getSpec().getContainers().getFirst();
            Set<String> ports =
                    container.getPorts().stream().map(ContainerPort::getName).collect(Collectors.toSet());
            Stream.of(container.getStartupProbe(), container.getReadinessProbe(), container.getLivenessProbe())
                    .filter(probe -> probe.getExec() == null)
                    .forEach(probe -> assertThat(ports).contains(portOf(probe)));
            assertThat(manifests.one(Service.class, name).getSpec().getPorts())
                    .allSatisfy(port ->
                            assertThat(ports).contains(port.getTargetPort().getStrVal()));
        });
    }

    @Test
    void everyServiceAndBudgetSelectsItsPod() {
        assertThat(manifests.all(Service.class))
                .hasSize(4)
                .allSatisfy(service -> assertThat(
                                labels(manifests.pod(service.getMetadata().getName())))
                        .containsAllEntriesOf(service.getSpec().getSelector()));
        assertThat(manifests.all(PodDisruptionBudget.class))
                .hasSize(2)
                .allSatisfy(budget -> assertThat(
                                labels(manifests.pod(budget.getMetadata().getName())))
                        .containsAllEntriesOf(budget.getSpec().getSelector().getMatchLabels()));
    }

    @Test
    void everyAddressIsAServiceAndItsPort() {
        Map<String, String> addresses =
                manifests.one(ConfigMap.class, "ibid-addresses").getData();

        // the issuer is where browsers find Keycloak, not a service
        assertThat(addresses).containsKey("IBID_OIDC_ISSUER").hasSize(4);
        addresses.entrySet().stream()
                .filter(a -> !a.getKey().equals("IBID_OIDC_ISSUER"))
                .forEach(a -> {
                    URI uri = URI.create(a.getValue().replace("jdbc:", ""));
                    assertThat(manifests
                                    .one(Service.class, uri.getHost())
                                    .getSpec()
                                    .getPorts())
                            .anySatisfy(port -> assertThat(port.getPort()).isEqualTo(uri.getPort()));
                });
    }

    @Test
    void everyReferenceToConfigurationIsMet() throws IOException, InterruptedException {
        Manifests secrets = Manifests.of(
                output(List.of(Project.EVALUATION.resolve("new-secrets").toString())));

        assertThat(manifests.pods())
                .allSatisfy((name, pod) -> pod.getSpec().getContainers().getFirst().getEnv().stream()
                        .filter(env -> env.getValueFrom() != null)
                        .forEach(env -> {
                            var source = env.getValueFrom();
                            if (source.getSecretKeyRef() != null) {
                                assertThat(secrets.one(
                                                        Secret.class,
                                                        source.getSecretKeyRef().getName())
                                                .getStringData())
                                        .containsKey(source.getSecretKeyRef().getKey());
                            } else {
                                assertThat(manifests
                                                .one(
                                                        ConfigMap.class,
                                                        source.getConfigMapKeyRef()
                                                                .getName())
                                                .getData())
                                        .containsKey(source.getConfigMapKeyRef().getKey());
                            }
                        }));
    }

    @Test
    void kubectlRendersTheSameDocuments() throws IOException, InterruptedException {
        Manifests rendered = Manifests.of(output(List.of("kubectl", "kustomize", Project.EVALUATION.toString())));

        assertThat(rendered.names().map(WiringTest::withoutHash))
                .containsExactlyElementsOf(manifests.names().toList());
        assertThat(rendered.all())
                .filteredOn(document -> !document.getKind().equals("Namespace"))
                .allSatisfy(document ->
                        assertThat(document.getMetadata().getNamespace()).isEqualTo("ibid"));
    }

    private static String withoutHash(String name) {
        return name.replaceFirst("^(ConfigMap/ibid-(?:realm|roles))-\\w{10}$", "$1");
    }

    private static String output(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(command.toString()).isZero();
        return output;
    }

    private static Map<String, String> labels(PodTemplateSpec pod) {
        return pod.getMetadata().getLabels();
    }

    private static String path(Probe probe) {
        return probe.getHttpGet().getPath();
    }

    private static String portOf(Probe probe) {
        return probe.getHttpGet() != null
                ? probe.getHttpGet().getPort().getStrVal()
                : probe.getTcpSocket().getPort().getStrVal();
    }

    /** A duration of the configuration, in seconds, as the environment of the pod sets it. */
    private int seconds(String service, String property) {
        String value = Project.property(service, property);
        String set = manifests.container(service).getEnv().stream()
                .filter(env -> value.contains("${" + env.getName()))
                .map(EnvVar::getValue)
                .findFirst()
                .orElse(value);
        return Integer.parseInt(set.replaceFirst("(?i)s$", ""));
    }
}
