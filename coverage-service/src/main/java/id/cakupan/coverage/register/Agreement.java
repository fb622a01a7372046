package id.cakupan.coverage.register;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What a local government agreed to pay for, as the register knows it (PBPU_PEMDA, handbook 2 and 5.4).
 *
 * @param quota people; null where none is stated
 * @param budgetRupiah a year; null where none is stated
 * @param arrearsRupiah what it owes, 0 for nothing; null where that is not known
 * @param arrearsOn the day on which it did
 * @param paidTo last day that is paid for; null where that is not known
 * @param requestedOn day of the formal request for UHC Prioritas; null where there is none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Agreement(String region, Long quota, Long budgetRupiah, Long arrearsRupiah, LocalDate arrearsOn, LocalDate paidTo,
        LocalDate requestedOn, LocalDate validFrom, LocalDate validTo, String source) implements Dated {

    /** The same with other arrears. */
    public Agreement owing(Long rupiah, LocalDate on) {
        return new Agreement(region, quota, budgetRupiah, rupiah, on, paidTo, requestedOn, validFrom, validTo, source);
    }
}
