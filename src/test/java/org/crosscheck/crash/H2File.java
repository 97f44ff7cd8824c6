package org.crosscheck.crash;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.zip.ZipInputStream;

import org.crosscheck.served.Browser;
import org.crosscheck.served.Workbench;

/** H2 in the workbench's own process, read through a backup that the running workbench makes. */
record H2File(Path folder) implements Keeper {

    @Override
    public String jar() {
        return Workbench.ON_H2;
    }

    @Override
    public List<String> options() {
        return List.of();
    }

    @Override
    public void kill() {
        // It died with the workbench.
    }

    @Override
    public Connection read(Browser browser) throws Exception {
        HttpResponse<byte[]> backup = browser.download("/backups");
        if (backup.statusCode() != 200) {
            throw new AssertionError("the backup answered " + backup.statusCode());
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(backup.body()))) {
            zip.getNextEntry();
            Files.copy(zip, folder.resolve("copy.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        }
        return open(folder.resolve("copy"));
    }

    private static Connection open(Path database) throws Exception {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + database + ";ACCESS_MODE_DATA=r", "crosscheck", "crosscheck");
    }
}
