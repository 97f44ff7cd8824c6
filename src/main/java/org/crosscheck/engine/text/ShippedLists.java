package org.crosscheck.engine.text;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which word lists there are, by the names under which {@link WordList} has them. */
final class ShippedLists {
    private static final String PRODUCT = "/org/crosscheck/";
    private static final String ENGINE = PRODUCT + "engine/";

    /** The one room beside the engine's that has some. */
    private static final String INTAKE = "intake/";

    private static final String ENDING = ".txt";

    private ShippedLists() {}

    static boolean has(String name) {
        return name.endsWith(ENDING) && WordList.class.getResource(resource(name)) != null;
    }

    private static String resource(String name) {
        return (name.startsWith(INTAKE) ? PRODUCT : ENGINE) + name;
    }

    static WordList of(String name) {
        return WordList.unextended(resource(name));
    }

    /** The names, sorted: of a folder's lists, or of all where there are none in that folder. */
    static List<String> near(String folder) throws IOException {
        List<String> all = all();
        List<String> there = all.stream()
                .filter(name -> name.substring(0, name.lastIndexOf('/')).equals(folder))
                .toList();
        return there.isEmpty() ? all : there;
    }

    private static List<String> all() throws IOException {
        URI product = URI.create(String.valueOf(WordList.class.getResource(PRODUCT + "engine/text/numerals.txt")));
        if (!product.getScheme().equals("jar")) {
            return all(Path.of(product).getParent().getParent().getParent());
        }
        try (FileSystem jar = FileSystems.newFileSystem(product, Map.of())) {
            return all(jar.getPath(PRODUCT));
        }
    }

    private static List<String> all(Path product) throws IOException {
        Path engine = product.resolve("engine");
        TreeSet<String> names = new TreeSet<>(below(engine, engine));
        names.addAll(below(product.resolve("intake"), product));
        return List.copyOf(names);
    }

    private static List<String> below(Path folder, Path root) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(ENDING))
                    .toList();
        }
    }
}
