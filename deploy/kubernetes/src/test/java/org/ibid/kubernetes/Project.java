package org.ibid.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files of the project that the manifests must agree with. */
final class Project {

    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    static final Path EVALUATION = ROOT.resolve("deploy/kubernetes/overlays/evaluation");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Za-z_]\\w*)(:)?");

    private Project() {}

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String configurationOf(String service) {
        return read(ROOT.resolve(service).resolve("src/main/resources/application.properties"));
    }

    /** A property as the production profile sees it; empty where it is not set. */
    static String property(String service, String name) {
        Map<String, String> properties = new TreeMap<>();
        configurationOf(service)
                .lines()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .forEach(line -> properties.put(
                        line.substring(0, line.indexOf('=')).strip(),
                        line.substring(line.indexOf('=') + 1).strip()));
        return properties.getOrDefault("%prod." + name, properties.getOrDefault(name, ""));
    }

    /** Names in {@code ${NAME}} and {@code ${NAME:default}}. */
    static Set<String> placeholders(String text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** Names that have no default anywhere they stand, outside test and development profiles. */
    static Set<String> required(String text) {
        Set<String> required = new TreeSet<>();
        Set<String> defaulted = new TreeSet<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith("#") || line.startsWith("%test.") || line.startsWith("%dev.")) {
                continue;
            }
            Matcher matcher = PLACEHOLDER.matcher(line);
            while (matcher.find()) {
                (matcher.group(2) == null ? required : defaulted).add(matcher.group(1));
            }
        }
        required.removeAll(defaulted);
        return required;
    }
}
