package io.acceptability.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Makes a picture of a page small: a page has few colours, and 256 of them tell it as well as sixteen million. */
final class Palette {
    private static final int COLOURS = 256;

    private Palette() {}

    /** Writes a picture with the colours it has most of; every other colour becomes the nearest of them. */
    static void write(byte[] png, Path file) {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
            Map<Integer, Integer> counts = new HashMap<>();
            for (int y = 0; y < picture.getHeight(); y++) {
                for (int x = 0; x < picture.getWidth(); x++) {
                    counts.merge(picture.getRGB(x, y) & 0xffffff, 1, Integer::sum);
                }
            }
            List<Integer> colours = most(counts);
            BufferedImage small = new BufferedImage(
                    picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model(colours));
            Map<Integer, Integer> places = new HashMap<>();
            for (int y = 0; y < picture.getHeight(); y++) {
                for (int x = 0; x < picture.getWidth(); x++) {
                    int place =
                            places.computeIfAbsent(picture.getRGB(x, y) & 0xffffff, colour -> nearest(colour, colours));
                    small.getRaster().setSample(x, y, 0, place);
                }
            }
            Files.createDirectories(file.getParent());
            ImageIO.write(small, "png", file.toFile());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The most frequent colours; among as frequent ones the darker, so that the same picture is always the same file. */
    private static List<Integer> most(Map<Integer, Integer> counts) {
        List<Integer> colours = new ArrayList<>(counts.keySet());
        colours.sort((one, other) -> {
            int byCount = Integer.compare(counts.get(other), counts.get(one));
            return byCount != 0 ? byCount : Integer.compare(one, other);
        });
        return colours.subList(0, Math.min(COLOURS, colours.size()));
    }

    private static IndexColorModel model(List<Integer> colours) {
        byte[] red = new byte[colours.size()];
        byte[] green = new byte[colours.size()];
        byte[] blue = new byte[colours.size()];
        for (int i = 0; i < colours.size(); i++) {
            red[i] = (byte) (colours.get(i) >> 16);
            green[i] = (byte) (colours.get(i) >> 8);
            blue[i] = (byte) (int) colours.get(i);
        }
        return new IndexColorModel(8, colours.size(), red, green, blue);
    }

    private static int nearest(int colour, List<Integer> colours) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < colours.size() && least > 0; i++) {
            int distance = square(colour, colours.get(i), 16)
                    + square(colour, colours.get(i), 8)
                    + square(colour, colours.get(i), 0);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    private static int square(int one, int other, int shift) {
        int difference = (one >> shift & 0xff) - (other >> shift & 0xff);
        return difference * difference;
    }
}
