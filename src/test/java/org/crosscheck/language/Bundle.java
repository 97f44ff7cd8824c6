package org.crosscheck.language;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * A message bundle as it is written: its messages by name, in both languages.
 *
 * @param name its namespace in templates
 */
public record Bundle(String name, List<Method> methods, Map<String, String> english, Map<String, String> german) {

    /** Every bundle of the house. */
    public static List<Bundle> all() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/crosscheck/language"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith("Text.java"))
                    .sorted()
                    .map(file -> of("org.crosscheck.language." + file.replace(".java", "")))
                    .toList();
        }
    }

    private static Bundle of(String type) {
        try {
            Class<?> bundle = Class.forName(type);
            String name = bundle.getAnnotation(MessageBundle.class).value();
            Map<String, String> english = new TreeMap<>();
            for (Method method : bundle.getMethods()) {
                english.put(
                        method.getName(), method.getAnnotation(Message.class).value());
            }
            return new Bundle(name, Arrays.asList(bundle.getMethods()), english, german(name));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> german(String name) {
        Properties file = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages", name + "_de.properties"))) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> german = new TreeMap<>();
        file.forEach((key, value) -> german.put(key.toString(), value.toString()));
        return german;
    }
}
