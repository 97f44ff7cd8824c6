package org.crosscheck.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The machine's LibreOffice: an independent reader of what is written for Word. */
public final class LibreOffice {
    private static final Program PROGRAM = new Program(
            List.of("soffice", "libreoffice"),
            List.of(
                    Path.of("/Applications/LibreOffice.app/Contents/MacOS/soffice"),
                    Path.of("C:\\Program Files\\LibreOffice\\program\\soffice.exe")),
            List.of("libreoffice-writer-nogui"));

    private LibreOffice() {}

    /**
     * Opens a file and prints it.
     *
     * @param folder an empty one, to work in
     * @param name what the file is called, with its ending
     * @return the PDF
     * @throws IOException when LibreOffice cannot open the file as it is
     * @throws IllegalStateException when there is no LibreOffice and none can be had
     */
    public static byte[] print(Path folder, String name, byte[] file) throws IOException {
        Path program = PROGRAM.path()
                .orElseThrow(() -> new IllegalStateException("tests of Word files need LibreOffice: install the package"
                        + " libreoffice-writer-nogui (apt-get install libreoffice-writer-nogui, dnf install libreoffice-writer,"
                        + " brew install --cask libreoffice), and run the tests again"));
        Path source = Files.write(folder.resolve(name), file);
        Program.run(List.of(
                program.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                source.toString()));
        Path printed = folder.resolve(name.substring(0, name.lastIndexOf('.')) + ".pdf");
        if (!Files.exists(printed)) {
            throw new IOException("LibreOffice could not open " + name);
        }
        return Files.readAllBytes(printed);
    }
}
