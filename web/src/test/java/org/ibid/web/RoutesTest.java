package org.ibid.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every route of web stands in {@code routes.tsv} with who may use it, and nothing else does. */
class RoutesTest {

    private static final java.nio.file.Path TABLE = java.nio.file.Path.of("src/test/resources/routes.tsv");

    @Test
    void everyRouteStandsInTheTableWithItsRoles() throws IOException {
        Set<String> expected = Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(routes()).containsExactlyElementsOf(expected);
    }

    private static Set<String> routes() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.ibid.web").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class) && !type.isInterface())
                        .flatMap(type -> type.getMethods().stream())
                        .flatMap(RoutesTest::route)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> route(JavaMethod method) {
        return method.getAnnotations().stream()
                .filter(a -> a.getRawType().isAnnotatedWith(HttpMethod.class))
                .map(a -> a.getRawType().getSimpleName() + "\t" + path(method) + "\t" + roles(method));
    }

    private static String path(JavaMethod method) {
        String type = method.getOwner().getAnnotationOfType(Path.class).value();
        String own = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        String path = ("/" + type + "/" + own).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
        return path.replaceAll("\\{(\\w+): *[^}]*}", "{$1}");
    }

    private static String roles(JavaMethod method) {
        JavaClass type = method.getOwner();
        if (method.isAnnotatedWith(PermitAll.class)) {
            return "anyone";
        }
        if (method.isAnnotatedWith(Authenticated.class)) {
            return "signed-in";
        }
        return method.tryGetAnnotationOfType(RolesAllowed.class)
                .or(() -> type.tryGetAnnotationOfType(RolesAllowed.class))
                .map(roles -> String.join(",", List.of(roles.value())))
                .orElse(
                        type.isAnnotatedWith(PermitAll.class)
                                ? "anyone"
                                : type.isAnnotatedWith(Authenticated.class) ? "signed-in" : "DENIED: no roles named");
    }
}
