package org.crosscheck.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;

import org.crosscheck.intake.ArticleList;
import org.crosscheck.intake.UnreadableException;
import org.crosscheck.intake.feed.FeedFile;
import org.crosscheck.intake.format.ArticleFile;
import org.crosscheck.intake.format.Unforked;
import org.crosscheck.report.Verification;
import org.crosscheck.report.files.Writers;

/** What reads what strangers send, each in words for the user where it cannot. */
enum Target {
    TEXT("txt"),
    MARKDOWN("md"),
    HTML("html"),
    PDF("pdf"),
    DOCX("docx"),
    RTF("rtf"),
    ODT("odt"),
    MAIL("eml"),
    JSON("json"),
    ARCHIVE("zip") {
        @Override
        Map<String, byte[]> seeds() {
            return Seeds.archives();
        }
    },
    PASTE("html") {
        @Override
        void read(byte[] bytes) throws UnreadableException {
            ArticleFile.pasteFormatted(text(bytes));
        }
    },
    FEED("xml") {
        @Override
        void read(byte[] bytes) throws UnreadableException {
            FeedFile.read(bytes);
        }

        @Override
        Map<String, byte[]> seeds() {
            return Seeds.feeds();
        }
    },
    LIST("csv") {
        @Override
        void read(byte[] bytes) throws UnreadableException {
            ArticleList.read(bytes);
        }

        @Override
        Map<String, byte[]> seeds() {
            return Seeds.lists();
        }
    },
    STORY("json") {
        @Override
        void read(byte[] bytes) throws IOException, SQLException {
            StoryFile.read(bytes);
        }

        @Override
        Map<String, byte[]> seeds() {
            return Seeds.kept(folder());
        }
    },
    REPORT("json") {
        @Override
        void read(byte[] bytes) throws IOException {
            Verification.of(bytes, Writers.carriers());
        }

        @Override
        Map<String, byte[]> seeds() {
            return Seeds.kept(folder());
        }
    },
    EXTRACT("txt") {
        @Override
        void read(byte[] bytes) {
            EngineRun.extract(text(bytes));
        }

        @Override
        Map<String, byte[]> seeds() {
            return Seeds.sentences();
        }
    },
    COMPARE("txt") {
        @Override
        void read(byte[] bytes) {
            EngineRun.compare(text(bytes));
        }

        @Override
        Map<String, byte[]> seeds() {
            return Seeds.sentences();
        }
    };

    private final String ending;

    Target(String ending) {
        this.ending = ending;
    }

    /**
     * Reads a file; whatever it throws beside what it says here is a defect.
     *
     * @throws UnreadableException when it cannot be read, in words for the user
     * @throws IOException the same for a report or a story
     * @throws SQLException when the database does not take what a story says
     */
    void read(byte[] bytes) throws UnreadableException, IOException, SQLException {
        Unforked.read("a." + ending, bytes);
    }

    /** Small whole files to begin with, by name. */
    Map<String, byte[]> seeds() {
        return Unforked.files(ending);
    }

    /** The folder of its inputs. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
