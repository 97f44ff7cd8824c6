package org.crosscheck.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;

import org.jboss.logging.Logger;

/**
 * Has HotSpot compile for a short run: everything once and fast, nothing a second time and thoroughly. Of a run of half a
 * minute the thorough compiler takes more than half of the processors' time and is not done when it ends. Other machines are
 * left as they are.
 */
final class ShortRun {
    private static final Logger LOG = Logger.getLogger(ShortRun.class);
    private static final String DIRECTIVES = "[{match: \"*.*\", c2: {Exclude: true}}]";

    private ShortRun() {}

    /** From now on, until the process ends. */
    static void begin() {
        try {
            Path file = Files.createTempFile("crosscheck", ".json");
            try {
                Files.writeString(file, DIRECTIVES);
                ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                "compilerDirectivesAdd",
                                new Object[] {new String[] {file.toString()}},
                                new String[] {String[].class.getName()});
            } finally {
                Files.delete(file);
            }
        } catch (JMException | IOException e) {
            LOG.debug("This machine compiles as it always does", e);
        }
    }
}
