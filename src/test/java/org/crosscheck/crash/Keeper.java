package org.crosscheck.crash;

import java.sql.Connection;
import java.util.List;

import org.crosscheck.served.Browser;

/** The database under a workbench, as the harness starts, kills and reads it. */
interface Keeper {
    /** The jar that was built for it. */
    String jar();

    /** Options of the workbench's JVM that lead to it. */
    List<String> options();

    /** The database's own process gets signal 9 and is started again; nothing where it has none. */
    void kill() throws Exception;

    /** What the running workbench has stored. */
    Connection read(Browser browser) throws Exception;
}
