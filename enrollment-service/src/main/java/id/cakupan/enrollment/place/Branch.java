package id.cakupan.enrollment.place;

import java.time.LocalDate;

record Branch(String code, String name, String deputy, Integer areasTotal, LocalDate validFrom, LocalDate validTo,
        String source, String note) {
}
