package id.cakupan.coverage.register;

import java.math.BigDecimal;
import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What one of those who pay for a member pays, as the register knows it (handbook 2).
 *
 * @param classRight I, II or III; null for every class
 * @param rupiah a head and month; null where it is a share of pay
 * @param percent of pay; null where it is a sum
 * @param payCeiling monthly pay in rupiah above which nothing more is due; null for none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Tariff(String segment, String classRight, Payer payer, Long rupiah, BigDecimal percent, Long payCeiling,
        LocalDate validFrom, LocalDate validTo, String source) implements Dated {

    public Tariff {
        percent = percent == null ? null : percent.stripTrailingZeros(); // 4 and 4.00 are no change
    }
}
