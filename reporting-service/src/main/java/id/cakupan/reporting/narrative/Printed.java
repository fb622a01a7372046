package id.cakupan.reporting.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;

import com.fasterxml.jackson.annotation.JsonValue;

import id.cakupan.reporting.coverage.Published;
import id.cakupan.reporting.coverage.Published.Qualifier;
import id.cakupan.reporting.coverage.Published.Unit;

/** A number with the precision and the softening of the report that printed it; as data the number alone. */
record Printed(BigDecimal value, BigDecimal step, Unit unit, Qualifier qualifier) {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /** Without its unit where the label already says which days are counted. */
    static Printed of(Published figure) {
        boolean labelled = figure.unit() == Unit.days && figure.labelId() != null && figure.labelId().contains("hari");
        return new Printed(figure.value(), figure.step(), labelled ? Unit.number : figure.unit(), figure.qualifier());
    }

    @Override
    @JsonValue
    public BigDecimal value() {
        return value;
    }

    /** {@code 97,63 persen} or compact {@code 97,63 %}, {@code 209,1 juta}, {@code sedikitnya 1,7 juta}. */
    String words(Lang lang, boolean compact) {
        String words = number(lang) + unit(lang, compact);
        if (qualifier == null) {
            return words;
        }
        return switch (qualifier) {
            case about -> lang.say("sekitar ", "about ") + words;
            case at_least -> lang.say("sedikitnya ", "at least ") + words;
            case named -> lang.say("disebut namanya: " + words, words + " named");
        };
    }

    private String number(Lang lang) {
        if (unit != Unit.percent && step.compareTo(THOUSAND) >= 0 && value.compareTo(THOUSAND) >= 0) {
            boolean millions = value.compareTo(MILLION) >= 0;
            BigDecimal scaled = value.divide(millions ? MILLION : THOUSAND);
            BigDecimal fineness = step.divide(millions ? MILLION : THOUSAND).stripTrailingZeros();
            String word = millions ? lang.say(" juta", " million") : lang.say(" ribu", " thousand");
            return lang.decimal(atLeast(scaled, fineness.scale())) + word;
        }
        BigDecimal shown = atLeast(value, step.stripTrailingZeros().scale());
        return shown.scale() == 0 ? lang.number(shown.longValueExact()) : lang.decimal(shown);
    }

    /** With so many decimals, and more only where the number has them. */
    private static BigDecimal atLeast(BigDecimal number, int decimals) {
        int own = Math.max(0, number.stripTrailingZeros().scale());
        return number.setScale(Math.max(own, Math.max(0, decimals)), RoundingMode.UNNECESSARY);
    }

    private String unit(Lang lang, boolean compact) {
        boolean one = value.compareTo(BigDecimal.ONE) == 0;
        if (unit == Unit.percent) {
            return compact ? lang.say("\u00a0%", "%") : lang.say(" persen", " percent");
        }
        if (unit == Unit.months) {
            return lang.say(" bulan", one ? " month" : " months");
        }
        if (unit == Unit.days) {
            return lang.say(" hari", one ? " day" : " days");
        }
        return unit == Unit.instalments ? lang.say(" kali angsuran", one ? " instalment" : " instalments") : "";
    }
}
