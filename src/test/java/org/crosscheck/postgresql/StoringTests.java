package org.crosscheck.postgresql;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.PostDiscoveryFilter;

/** On PostgreSQL the tests run once more that start the workbench; what the others test knows no database. */
public class StoringTests implements PostDiscoveryFilter {

    @Override
    public FilterResult apply(TestDescriptor test) {
        return FilterResult.includedIf(!PostgresForTests.isAskedFor() || !isClass(test) || startsTheWorkbench(test));
    }

    private static boolean isClass(TestDescriptor test) {
        return test.getSource().filter(ClassSource.class::isInstance).isPresent();
    }

    private static boolean startsTheWorkbench(TestDescriptor test) {
        return test.getSource()
                .map(ClassSource.class::cast)
                .map(ClassSource::getJavaClass)
                .filter(type -> type.isAnnotationPresent(QuarkusTest.class))
                .isPresent();
    }
}
