package org.ibid.kubernetes;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Every document that an overlay is made of, read strictly: a field that Kubernetes does not know is an error. */
final class Manifests {

    private static final Map<String, Class<? extends HasMetadata>> KINDS = Map.of(
            "Namespace", Namespace.class,
            "ConfigMap", ConfigMap.class,
            "Secret", Secret.class,
            "Service", Service.class,
            "ServiceAccount", ServiceAccount.class,
            "Deployment", Deployment.class,
            "StatefulSet", StatefulSet.class,
            "NetworkPolicy", NetworkPolicy.class,
            "PodDisruptionBudget", PodDisruptionBudget.class);

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private static final ObjectMapper STRICT = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .setAnnotationIntrospector(new JacksonAnnotationIntrospector() {
                private static final long serialVersionUID = 1L;

                // the model keeps what it does not know in a map; here that is a mistake in the manifest
                @Override
                public Boolean hasAnySetter(Annotated annotated) {
                    return false;
                }
            });

    private final List<HasMetadata> documents = new ArrayList<>();

    private Manifests() {}

    static Manifests evaluation() {
        Manifests manifests = new Manifests();
        manifests.addKustomization(Project.EVALUATION);
        return manifests;
    }

    static Manifests of(String yaml) {
        Manifests manifests = new Manifests();
        manifests.addDocuments(yaml);
        return manifests;
    }

    List<HasMetadata> all() {
        return documents;
    }

    <T extends HasMetadata> List<T> all(Class<T> type) {
        return documents.stream().filter(type::isInstance).map(type::cast).toList();
    }

    <T extends HasMetadata> T one(Class<T> type, String name) {
        return all(type).stream()
                .filter(d -> d.getMetadata().getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " " + name));
    }

    /** Pod templates by the name of their workload. */
    Map<String, PodTemplateSpec> pods() {
        Map<String, PodTemplateSpec> pods = new LinkedHashMap<>();
        all(Deployment.class)
                .forEach(d -> pods.put(d.getMetadata().getName(), d.getSpec().getTemplate()));
        all(StatefulSet.class)
                .forEach(s -> pods.put(s.getMetadata().getName(), s.getSpec().getTemplate()));
        return pods;
    }

    PodTemplateSpec pod(String workload) {
        return Objects.requireNonNull(pods().get(workload), () -> "no workload " + workload);
    }

    Container container(String workload) {
        return pod(workload).getSpec().getContainers().getFirst();
    }

    private void addKustomization(Path folder) {
        JsonNode kustomization = tree(Project.read(folder.resolve("kustomization.yaml")));
        for (JsonNode resource : kustomization.path("resources")) {
            Path path = folder.resolve(resource.asText()).normalize();
            if (Files.isDirectory(path)) {
                addKustomization(path);
            } else {
                addDocuments(Project.read(path));
            }
        }
        for (JsonNode generator : kustomization.path("configMapGenerator")) {
            ConfigMap map = new ConfigMap();
            map.setMetadata(new io.fabric8.kubernetes.api.model.ObjectMetaBuilder()
                    .withName(generator.path("name").asText())
                    .build());
            map.setData(new LinkedHashMap<>());
            generator
                    .path("files")
                    .forEach(file -> map.getData().put(file.asText(), Project.read(folder.resolve(file.asText()))));
            documents.add(map);
        }
    }

    private void addDocuments(String yaml) {
        try (var parser = YAML.getFactory().createParser(yaml)) {
            for (var nodes = YAML.readValues(parser, JsonNode.class); nodes.hasNext(); ) {
                documents.add(read(nodes.next()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HasMetadata read(JsonNode document) throws IOException {
        Class<? extends HasMetadata> type = KINDS.get(document.path("kind").asText());
        if (type == null) {
            throw new AssertionError("unexpected kind " + document.path("kind"));
        }
        return STRICT.treeToValue(document, type);
    }

    private static JsonNode tree(String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<String> names() {
        return documents.stream()
                .map(d -> d.getKind() + "/" + d.getMetadata().getName())
                .sorted();
    }
}
