/**
 * Everything that is stored, as one file. A backup is a ZIP with a database in H2's format, whatever it was made of: on a laptop the
 * database itself, of a PostgreSQL a copy of its tables as they stood at one moment. So each can be put back into either, and one
 * of an earlier version is brought up to date by the same migrations as a laptop's.
 *
 * <p>Example: {@code backUp.into(file)} gives the hash of history's last row; after {@code putBack.from(file)} the walk along
 * history ends at the same.
 */
package org.crosscheck.workflow.backup;
