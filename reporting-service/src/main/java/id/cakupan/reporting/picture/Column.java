package id.cakupan.reporting.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Texts one below the other, each as near as there is room to the height that it belongs to. */
final class Column {

    private final double top;
    private final double bottom;
    private final List<Item> items = new ArrayList<>();

    /** What stands in it, {@code height} tall and if possible with its middle at {@code wanted}. */
    private static final class Item {
        private final double wanted;
        private final double height;
        private double y;

        private Item(double wanted, double height) {
            this.wanted = wanted;
            this.height = height;
        }
    }

    Column(double top, double bottom) {
        this.top = top;
        this.bottom = bottom;
    }

    void add(double wanted, double height) {
        items.add(new Item(wanted, height));
    }

    /** The upper edge of each, in the order in which they were added. */
    List<Double> tops() {
        List<Item> down = items.stream().sorted(Comparator.comparingDouble(item -> item.wanted)).toList();
        double next = top;
        for (Item item : down) {
            item.y = Math.max(next, item.wanted - item.height / 2);
            next = item.y + item.height;
        }
        double end = bottom;
        for (int i = down.size() - 1; i >= 0; i--) {
            Item item = down.get(i);
            item.y = Math.min(item.y, end - item.height);
            end = item.y;
        }
        return items.stream().map(item -> item.y).toList();
    }
}
