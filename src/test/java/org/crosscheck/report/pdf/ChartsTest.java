package org.crosscheck.report.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ChartsTest {

    @Test
    void chartsBecomePicturesInTheirOrder() throws IOException {
        List<BufferedImage> pictures = new ArrayList<>();
        try (Charts charts = new Charts()) {
            charts.add(svg("height=\"24\" viewBox=\"0 0 100 6\"", "<rect class=\"CUT\" width=\"50\" height=\"6\"/>"));
            charts.add(svg("height=\"60\"", "<text x=\"0\" y=\"20\">Ana, 4 March</text>"));
            charts.pictures((number, png) -> {
                assertEquals(pictures.size(), number);
                pictures.add(ImageIO.read(new ByteArrayInputStream(png)));
            });
            assertEquals(Math.round(2 * charts.height(1)), pictures.get(1).getHeight(), 1);
        }
        assertTrue(colours(pictures.get(0)) >= 2);
        assertTrue(colours(pictures.get(1)) > 2, "letters are drawn");
    }

    private static Element svg(String attributes, String shapes) {
        return Jsoup.parseBodyFragment("<svg " + attributes + ">" + shapes + "</svg>")
                .selectFirst("svg");
    }

    private static long colours(BufferedImage drawn) {
        return Arrays.stream(drawn.getRGB(0, 0, drawn.getWidth(), drawn.getHeight(), null, 0, drawn.getWidth()))
                .distinct()
                .count();
    }
}
