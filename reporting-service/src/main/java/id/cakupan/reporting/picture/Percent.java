package id.cakupan.reporting.picture;

import java.math.BigDecimal;

import id.cakupan.reporting.narrative.Lang;

/** Percentages as they stand in drawings. */
final class Percent {

    private Percent() {
    }

    /** With the decimals that it has: {@code 97,63 %} or {@code 97.63%}. */
    static String of(BigDecimal value, Lang lang) {
        return lang.decimal(value) + lang.say("\u00a0%", "%");
    }

    /** Without decimals that are zero: {@code 98 %}. */
    static String shortest(BigDecimal value, Lang lang) {
        BigDecimal stripped = value.stripTrailingZeros();
        return of(stripped.scale() < 0 ? stripped.setScale(0) : stripped, lang);
    }
}
