package id.cakupan.enrollment.financing;

import java.time.LocalDate;

/**
 * What a local government agreed to pay for (PBPU_PEMDA, handbook 2 and 5.4).
 *
 * @param quota people, null where none is stated
 * @param budgetRupiah a year
 * @param arrearsRupiah what it owes, 0 for nothing, null where that is not known
 * @param arrearsOn the day on which it did
 * @param paidTo last day that is paid for
 * @param requestedOn day of the formal request for UHC Prioritas
 */
record Agreement(String region, String number, Long quota, Long budgetRupiah, Long arrearsRupiah, LocalDate arrearsOn,
        LocalDate paidTo, LocalDate requestedOn, LocalDate validFrom, LocalDate validTo, String source, String note) {
}
