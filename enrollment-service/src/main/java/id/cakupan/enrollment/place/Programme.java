package id.cakupan.enrollment.place;

import java.time.LocalDate;

record Programme(String code, String scope, String nameId, String nameEn, String textId, String textEn, LocalDate validFrom,
        LocalDate validTo, LocalDate seenOn, String source, String note) {
}
