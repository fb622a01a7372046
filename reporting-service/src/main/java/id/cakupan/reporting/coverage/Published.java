package id.cakupan.reporting.coverage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A figure as a report printed it.
 *
 * @param segment of the participants; null for all
 * @param asOf the day, or the first day of the month or year
 * @param step what the printed value is rounded to: 0.01, 1, 100000
 * @param qualifier null where it is printed flatly
 * @param bound percent, of the areas above or below it; else null
 * @param areas those that the report names
 * @param labelId what it is, where {@code indicator} is {@link Measure#lain}; else null
 * @param report the report that printed it
 * @param speaker office of who said it; null where nobody is named
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Published(String code, String scope, Measure indicator, String segment, LocalDate asOf, Grain asOfGrain,
        BigDecimal value, Unit unit, BigDecimal step, Qualifier qualifier, BigDecimal bound, List<Figure.AreaName> areas,
        String labelId, String labelEn, String report, String source, String speaker, String note) {

    public Published {
        Objects.requireNonNull(code);
        Objects.requireNonNull(scope);
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(value);
        Objects.requireNonNull(step);
        Objects.requireNonNull(source);
        areas = List.copyOf(areas);
    }

    /** Whether it is the day, or lies in the month, that the report names; a whole year is the time of none of its days. */
    public boolean isOf(LocalDate day) {
        return asOfGrain == Grain.DAY && asOf.equals(day)
                || asOfGrain == Grain.MONTH && YearMonth.from(asOf).equals(YearMonth.from(day));
    }

    /** Whether the report itself says that the number is not the exact one. */
    public boolean softened() {
        return qualifier == Qualifier.about || qualifier == Qualifier.at_least;
    }

    /** What is measured; the base of {@code keaktifan} and {@code ketidakaktifan} is what we find out. */
    public enum Measure {
        cakupan,
        keaktifan,
        ketidakaktifan,
        cakupan_seharusnya,
        terdaftar,
        aktif,
        tidak_aktif,
        belum_terdaftar,
        penduduk,
        wilayah,
        wilayah_di_atas,
        wilayah_di_bawah,
        /** Any other; it brings its own label. */
        lain;

        @JsonCreator
        static Measure of(String name) {
            return Grown.named(Measure.class, name, lain);
        }
    }

    /** How exactly the report names the day. */
    public enum Grain {
        DAY,
        MONTH,
        YEAR;

        @JsonCreator
        static Grain of(String name) {
            return Grown.named(Grain.class, name, DAY);
        }
    }

    /** What is counted. */
    public enum Unit {
        percent,
        people,
        areas,
        visits,
        months,
        days,
        instalments,
        number;

        @JsonCreator
        static Unit of(String name) {
            return Grown.named(Unit.class, name, number);
        }
    }

    /** How the report states the number; {@code named}: it names areas, and the number is how many it names. */
    public enum Qualifier {
        about,
        at_least,
        named;

        @JsonCreator
        static Qualifier of(String name) {
            return Grown.named(Qualifier.class, name, null);
        }
    }
}
