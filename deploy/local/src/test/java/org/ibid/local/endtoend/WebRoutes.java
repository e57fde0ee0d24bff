package org.ibid.local.endtoend;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The routes that web's classes declare: read from the very archive that the tests run. */
final class WebRoutes {
    private static final Path APPLICATION = Ibid.ROOT.resolve("web/target/quarkus-app");
    private static final String PATH = "jakarta.ws.rs.Path";
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");

    private WebRoutes() {}

    /** Method and path template of every route, such as {@code GET /library/{essay}}. */
    static Set<Route> found() {
        try (URLClassLoader loader = new URLClassLoader(archives(), ClassLoader.getPlatformClassLoader())) {
            return classes()
                    .map(name -> loaded(loader, name))
                    .flatMap(type ->
                            Arrays.stream(type.getDeclaredMethods()).flatMap(method -> route(type, method).stream()))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL[] archives() throws IOException {
        try (Stream<Path> files = Files.walk(APPLICATION)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .map(WebRoutes::url)
                    .toArray(URL[]::new);
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> classes() throws IOException {
        try (Stream<Path> files = Files.list(APPLICATION.resolve("app"))) {
            return files.map(Path::toFile).flatMap(WebRoutes::entries).toList().stream();
        }
    }

    private static Stream<String> entries(File jar) {
        try (JarFile opened = new JarFile(jar)) {
            return opened.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith("org/ibid/web/") && name.endsWith(".class"))
                    .map(name -> name.replace('/', '.').replaceAll("\\.class$", ""))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> loaded(ClassLoader loader, String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** REST clients are interfaces and no routes. */
    private static Optional<Route> route(Class<?> type, Method method) {
        List<String> verbs = Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getSimpleName())
                .filter(METHODS::contains)
                .toList();
        if (type.isInterface() || verbs.isEmpty()) {
            return Optional.empty();
        }
        String path = "/" + path(type.getAnnotations()) + "/" + path(method.getAnnotations());
        return Optional.of(new Route(
                verbs.getFirst(),
                path.replaceAll("/+", "/").replaceAll("(?<=.)/$", "").replaceAll("\\{(\\w+): *[^}]*}", "{$1}")));
    }

    private static String path(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation.annotationType().getName().equals(PATH)) {
                try {
                    return (String)
                            annotation.annotationType().getMethod("value").invoke(annotation);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return "";
    }
}
