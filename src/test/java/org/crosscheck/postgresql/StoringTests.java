package org.crosscheck.postgresql;

import java.util.Set;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.PostDiscoveryFilter;

/**
 * On PostgreSQL the tests run once more that start the workbench; what the others test knows no database. Of the tests in a browser
 * those run again in which something is written from several windows: what the rest look at, the pages' own tests ask for.
 */
public class StoringTests implements PostDiscoveryFilter {
    private static final String IN_A_BROWSER = "org.crosscheck.browser";
    private static final Set<String> WRITING = Set.of("WholeJobTest", "LiveTest");

    @Override
    public FilterResult apply(TestDescriptor test) {
        return FilterResult.includedIf(!PostgresForTests.isAskedFor() || isStoring(test));
    }

    private static boolean isStoring(TestDescriptor test) {
        return test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(method -> ((MethodSource) method).getJavaClass())
                .filter(StoringTests::startsTheWorkbench)
                .filter(type -> !type.getPackageName().equals(IN_A_BROWSER) || WRITING.contains(type.getSimpleName()))
                .isPresent();
    }

    /** By the annotation's name: the class loader of such tests has an annotation of its own. */
    private static boolean startsTheWorkbench(Class<?> type) {
        return Stream.of(type.getAnnotations())
                .anyMatch(mark -> mark.annotationType().getName().equals(QuarkusTest.class.getName()));
    }
}
