package id.cakupan.coverage.published;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a published figure counts. */
public enum PublishedIndicator {

    /** Registered by population. */
    CAKUPAN(Unit.PERCENT),

    /** Active by population or by registered: the report does not say. */
    KEAKTIFAN(Unit.PERCENT),

    /** Inactive by population or by registered: the report does not say. */
    KETIDAKAKTIFAN(Unit.PERCENT),

    /** Coverage that was due. */
    CAKUPAN_SEHARUSNYA(Unit.PERCENT),

    /** Registered. */
    TERDAFTAR(Unit.PEOPLE),

    /** Active. */
    AKTIF(Unit.PEOPLE),

    /** Inactive. */
    TIDAK_AKTIF(Unit.PEOPLE),

    /** Not registered. */
    BELUM_TERDAFTAR(Unit.PEOPLE),

    /** Population. */
    PENDUDUK(Unit.PEOPLE),

    /** Areas directly in the scope. */
    WILAYAH(Unit.AREAS),

    /** Of these, those whose coverage is above a bound. */
    WILAYAH_DI_ATAS(Unit.AREAS),

    /** Of these, those whose coverage is below a bound. */
    WILAYAH_DI_BAWAH(Unit.AREAS),

    /** Anything else, named by its labels. */
    LAIN(null);

    private final Unit unit;

    PublishedIndicator(Unit unit) {
        this.unit = unit;
    }

    /** The unit of its value; null where the figure names one. */
    Unit unit() {
        return unit;
    }

    boolean hasBound() {
        return this == WILAYAH_DI_ATAS || this == WILAYAH_DI_BAWAH;
    }

    /** Its name in files and answers. */
    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a value is a number of. */
    enum Unit {
        PERCENT,
        PEOPLE,
        AREAS,
        VISITS,
        MONTHS,
        DAYS,
        INSTALMENTS,
        NUMBER;

        /** Its name in files and answers. */
        @Override
        @JsonValue
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
