package id.cakupan.coverage.financing;

/**
 * For whom dues are due.
 *
 * @param classRight I, II or III; null where the tariff asks for none
 * @param monthlyPay in rupiah; null where the tariff is no share of pay
 * @param familySize of how many members the share of pay is the dues, from 1: those of a worker cover up to four relatives, too
 *        (handbook 2)
 */
public record Member(String segment, String classRight, Long monthlyPay, int familySize) {
}
