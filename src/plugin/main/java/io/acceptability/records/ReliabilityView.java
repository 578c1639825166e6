package io.acceptability.records;

import java.util.List;

/**
 * Whether what was forecast came true as often as forecast.
 *
 * @param picture of the bins, or null where there are too few cases
 * @param bins the same as a table
 * @param says where forecasts and results are further apart than chance usually brings them, in words; or that they are nowhere
 * @param why why there is no picture yet, or null
 * @param list the cases one by one where there is no picture, likeliest first
 * @param hidden how many of them the viewer may not see, in words, or null
 * @param joined that bins are joined which would tell of too few people, or null
 */
public record ReliabilityView(
        FigureView resolved,
        Picture picture,
        List<BinView> bins,
        List<String> says,
        String why,
        List<CaseView> list,
        String hidden,
        String joined) {
    /** A line of the table. */
    public record BinView(
            String forecast, String mean, FigureView cases, FigureView hits, String share, String range) {}

    /**
     * The picture: the forecast to the right, how many held upwards.
     *
     * @param label what it shows, in words
     */
    public record Picture(
            String label, List<Point> points, List<Tick> across, List<Tick> up, String forecast, String held) {}

    /** A bin: where it is, how far its interval reaches, and how many cases it stands for. */
    public record Point(int x, int y, int top, int bottom, int radius, String title) {}

    /** A mark on an axis. */
    public record Tick(int at, String text) {}

    public boolean hasList() {
        return !list.isEmpty();
    }
}
