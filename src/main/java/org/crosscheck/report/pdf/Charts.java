package org.crosscheck.report.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jsoup.nodes.Element;

/**
 * Charts as pictures (PNG), for files that cannot hold drawings: all are drawn first, as pages of one document, and then turned
 * into pictures one by one, with the fonts that the document has and none of the machine's. Not thread-safe.
 */
public final class Charts implements Closeable {
    /** Pixels for a point. */
    private static final float SCALE = 2;

    private static final float EDGE = 6;

    private final PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final PDResources resources = new PDResources();
    private final Faces faces;
    private final Typesetter typesetter;
    private final List<Float> heights = new ArrayList<>();

    public Charts() throws IOException {
        faces = new Faces(document);
        typesetter = new Typesetter(faces, Locale.ROOT);
    }

    /** Draws one more. */
    public void add(Element svg) throws IOException {
        Drawing drawing = new Drawing(svg, typesetter);
        float height = drawing.height() + 2 * EDGE;
        Sheet sheet = new Sheet(document, resources, heights.size());
        sheet.page().setMediaBox(new PDRectangle(Pages.LEFT - EDGE, 0, Pages.WIDTH + 2 * EDGE, height));
        drawing.draw(sheet, height - EDGE);
        sheet.flush();
        heights.add(height);
    }

    public int count() {
        return heights.size();
    }

    /** In points, of every chart. */
    public static float width() {
        return Pages.WIDTH + 2 * EDGE;
    }

    /** In points. */
    public float height(int chart) {
        return heights.get(chart);
    }

    /** Ends the drawing: hands the pictures over, in the order in which they were drawn. */
    public void pictures(Receiver receiver) throws IOException {
        faces.finish(resources);
        PDFRenderer renderer = new PDFRenderer(document);
        for (int i = 0; i < heights.size(); i++) {
            BufferedImage image = renderer.renderImage(i, SCALE, ImageType.RGB);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            receiver.take(i, png.toByteArray());
        }
    }

    /** Takes one picture after the other. */
    public interface Receiver {
        void take(int chart, byte[] png) throws IOException;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
