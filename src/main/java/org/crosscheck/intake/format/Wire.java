package org.crosscheck.intake.format;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.crosscheck.intake.About;
import org.crosscheck.intake.Document;
import org.crosscheck.intake.Part;
import org.crosscheck.intake.Run;
import org.crosscheck.intake.SourceFile;
import org.crosscheck.intake.UnreadableException;

/** How two processes hand articles to each other; both are of one build, so that nothing is versioned. */
final class Wire {
    private interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    private interface Writer<T> {
        void write(T value, DataOutputStream out) throws IOException;
    }

    private Wire() {}

    static void results(List<ArticleFile.Result> results, DataOutputStream out) throws IOException {
        list(results, out, (result, to) -> {
            text(result.name(), to);
            to.writeBoolean(result.document() != null);
            if (result.document() == null) {
                refusal(result.refused(), to);
            } else {
                document(result.document(), to);
            }
        });
    }

    static List<ArticleFile.Result> results(DataInputStream in) throws IOException {
        return list(in, from -> {
            String name = text(from);
            return from.readBoolean()
                    ? new ArticleFile.Result(name, document(from), null)
                    : new ArticleFile.Result(name, null, refusal(from));
        });
    }

    static void refusal(UnreadableException refused, DataOutputStream out) throws IOException {
        text(refused.getMessage(), out);
        out.writeBoolean(refused.isTooLarge());
    }

    static UnreadableException refusal(DataInputStream in) throws IOException {
        String message = text(in);
        return in.readBoolean() ? UnreadableException.tooLarge(message) : new UnreadableException(message);
    }

    private static void document(Document document, DataOutputStream out) throws IOException {
        about(document.about(), out);
        text(document.text(), out);
        list(document.notices(), out, Wire::text);
        list(document.parts(), out, (part, to) -> {
            to.writeByte(part.kind().ordinal());
            to.writeInt(part.start());
            to.writeInt(part.end());
            text(part.words(), to);
            text(part.author(), to);
            to.writeByte(part.reason() == null ? -1 : part.reason().ordinal());
        });
        list(document.runs(), out, (run, to) -> {
            to.writeInt(run.start());
            to.writeInt(run.end());
            to.writeInt(run.number());
        });
        text(document.file().name(), out);
        out.writeInt(document.file().bytes().length);
        out.write(document.file().bytes());
    }

    private static Document document(DataInputStream in) throws IOException {
        return new Document(
                about(in),
                text(in),
                list(in, Wire::text),
                list(
                        in,
                        from -> new Part(
                                Part.Kind.values()[from.readByte()],
                                from.readInt(),
                                from.readInt(),
                                text(from),
                                text(from),
                                reason(from.readByte()))),
                list(in, from -> new Run(from.readInt(), from.readInt(), from.readInt())),
                new SourceFile(text(in), in.readNBytes(in.readInt())));
    }

    private static Part.Reason reason(byte ordinal) {
        return ordinal < 0 ? null : Part.Reason.values()[ordinal];
    }

    private static void about(About about, DataOutputStream out) throws IOException {
        text(about.outlet(), out);
        text(about.title(), out);
        text(about.byline(), out);
        day(about.published(), out);
        text(about.address(), out);
        text(about.credit(), out);
        day(about.modified(), out);
        text(about.language(), out);
        text(about.hold(), out);
        out.writeLong(about.moment() == null ? Long.MIN_VALUE : about.moment().getEpochSecond());
    }

    private static About about(DataInputStream in) throws IOException {
        return new About(
                text(in), text(in), text(in), day(in), text(in), text(in), day(in), text(in), text(in), moment(in));
    }

    private static Instant moment(DataInputStream in) throws IOException {
        long second = in.readLong();
        return second == Long.MIN_VALUE ? null : Instant.ofEpochSecond(second);
    }

    private static void day(LocalDate day, DataOutputStream out) throws IOException {
        out.writeLong(day == null ? Long.MIN_VALUE : day.toEpochDay());
    }

    private static LocalDate day(DataInputStream in) throws IOException {
        long day = in.readLong();
        return day == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
    }

    /** UTF-16, so that lone surrogates survive. */
    static void text(String text, DataOutputStream out) throws IOException {
        out.writeInt(text == null ? -1 : text.length());
        if (text != null) {
            out.writeChars(text);
        }
    }

    static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0) {
            return null;
        }
        char[] chars = new char[length];
        byte[] bytes = in.readNBytes(length * 2);
        for (int i = 0; i < length; i++) {
            chars[i] = (char) ((bytes[2 * i] & 0xFF) << 8 | bytes[2 * i + 1] & 0xFF);
        }
        return new String(chars);
    }

    private static <T> void list(List<T> values, DataOutputStream out, Writer<T> writer) throws IOException {
        out.writeInt(values.size());
        for (T value : values) {
            writer.write(value, out);
        }
    }

    private static <T> List<T> list(DataInputStream in, Reader<T> reader) throws IOException {
        int size = in.readInt();
        List<T> values = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            values.add(reader.read(in));
        }
        return values;
    }
}
