package org.crosscheck.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.UserTagSectionHelper;
import io.quarkus.qute.Variant;

/** Renders page records with the templates of the project, without the application. */
final class Templates {
    private static final Path ROOT = Path.of("src/main/resources/templates");

    private static final Engine ENGINE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(java.util.List.of("text/html")))
            .addNamespaceResolver(NamespaceResolver.builder("inject")
                    .resolve(context -> Map.of("parameterName", "csrf-token", "token", "a-token"))
                    .build())
            .addSectionHelper(new UserTagSectionHelper.Factory("badge", "tags/badge"))
            .addSectionHelper(new UserTagSectionHelper.Factory("bar", "tags/bar"))
            .addSectionHelper(new UserTagSectionHelper.Factory("csrf", "tags/csrf"))
            .addLocator(Templates::locate)
            .build();

    private Templates() {}

    /** The page as HTML. */
    static <T extends Record & TemplateInstance> String render(T page) {
        TemplateInstance instance =
                ENGINE.getTemplate(page.getClass().getSimpleName()).instance();
        for (RecordComponent component : page.getClass().getRecordComponents()) {
            instance.data(component.getName(), valueOf(component, page));
        }
        return instance.render();
    }

    private static Object valueOf(RecordComponent component, Object page) {
        try {
            return component.getAccessor().invoke(page);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Optional<TemplateLocator.TemplateLocation> locate(String id) {
        Path file = ROOT.resolve(id + ".html");
        return Files.exists(file) ? Optional.of(new Located(file)) : Optional.empty();
    }

    private record Located(Path file) implements TemplateLocator.TemplateLocation {

        @Override
        public java.io.Reader read() {
            try {
                return Files.newBufferedReader(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType("text/html"));
        }
    }
}
