package id.cakupan.enrollment.financing;

import java.math.BigDecimal;
import java.time.LocalDate;

import id.cakupan.enrollment.entitlement.ClassRight;
import id.cakupan.enrollment.ledger.Segment;

/**
 * What one of those who pay for a member pays (handbook 2).
 *
 * @param classRight null for every class
 * @param rupiah a head and month; null where it is a share of pay
 * @param percent of pay; null where it is a sum
 * @param payCeiling monthly pay in rupiah above which nothing more is due, null for none
 */
record Tariff(Segment segment, ClassRight classRight, Payer payer, Long rupiah, BigDecimal percent, Long payCeiling,
        LocalDate validFrom, LocalDate validTo, String source, String note) {

    enum Payer {
        PEMERINTAH_PUSAT,
        PEMERINTAH_DAERAH,
        PEMBERI_KERJA,
        PEKERJA,
        PESERTA
    }
}
