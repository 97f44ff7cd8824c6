package org.crosscheck.intake.format;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

import org.crosscheck.intake.UnreadableException;

/** The other end of {@link ForkedReader}: one file on standard input, its articles on standard output, then the end. */
final class ForkedReaderMain {
    private ForkedReaderMain() {}

    /** Nothing is answered before the answer is whole. */
    public static void main(String[] arguments) throws IOException {
        PrintStream answers = System.out;
        System.setOut(System.err);
        DataInputStream in = new DataInputStream(System.in);
        String name = Wire.text(in);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer(name, in.readNBytes(in.readInt()), new DataOutputStream(answer));
        DataOutputStream out = new DataOutputStream(answers);
        out.writeInt(answer.size());
        answer.writeTo(out);
        out.flush();
    }

    private static void answer(String name, byte[] bytes, DataOutputStream out) throws IOException {
        try {
            List<ArticleFile.Result> results = FormatReader.read(name, bytes);
            out.writeBoolean(true);
            Wire.results(results, out);
        } catch (UnreadableException e) {
            out.writeBoolean(false);
            Wire.refusal(e, out);
        }
    }
}
