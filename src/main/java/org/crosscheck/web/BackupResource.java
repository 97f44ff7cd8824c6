package org.crosscheck.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.crosscheck.workflow.backup.BackUp;

/** Everything that is stored, in one file. */
@jakarta.ws.rs.Path("/backups")
public class BackupResource {
    /** The header that says which row of history is in the file for certain. */
    public static final String HEAD = "History-Head";

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm").withZone(ZoneOffset.UTC);

    private final BackUp backUp;
    private final Path folder;
    private final Clock clock;

    BackupResource(BackUp backUp, @ConfigProperty(name = "crosscheck.data") Path folder, Clock clock) {
        this.backUp = backUp;
        this.folder = folder;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make() throws IOException {
        Path file = Files.createTempFile(folder, "backup", ".zip");
        String head = backUp.into(file);
        StreamingOutput body = out -> {
            try {
                Files.copy(file, out);
            } finally {
                Files.delete(file);
            }
        };
        return Response.ok(body, "application/zip")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"crosscheck-" + STAMP.format(clock.instant()) + ".zip\"")
                .header(HEAD, head)
                .build();
    }
}
