package id.cakupan.coverage.financing;

import java.util.EnumMap;
import java.util.Map;

import id.cakupan.coverage.register.Payer;

/**
 * Whole rupiah by who pays them; negative where somebody need not pay any more.
 *
 * @param byPayer none of them 0
 */
public record Rupiah(Map<Payer, Long> byPayer) {

    public static final Rupiah NONE = new Rupiah(Map.of());

    public Rupiah {
        Map<Payer, Long> sorted = new EnumMap<>(Payer.class);
        byPayer.forEach((payer, rupiah) -> {
            if (rupiah != 0) {
                sorted.put(payer, rupiah);
            }
        });
        byPayer = sorted;
    }

    public Rupiah plus(Rupiah other) {
        Map<Payer, Long> sum = new EnumMap<>(Payer.class);
        sum.putAll(byPayer);
        other.byPayer.forEach((payer, rupiah) -> sum.merge(payer, rupiah, Math::addExact));
        return new Rupiah(sum);
    }

    public Rupiah minus(Rupiah other) {
        return plus(other.times(-1));
    }

    public Rupiah times(long factor) {
        Map<Payer, Long> product = new EnumMap<>(Payer.class);
        byPayer.forEach((payer, rupiah) -> product.put(payer, Math.multiplyExact(rupiah, factor)));
        return new Rupiah(product);
    }

    /** What one of them pays. */
    public long of(Payer payer) {
        return byPayer.getOrDefault(payer, 0L);
    }

    /** What all of them pay together. */
    public long total() {
        return byPayer.values().stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
    }
}
