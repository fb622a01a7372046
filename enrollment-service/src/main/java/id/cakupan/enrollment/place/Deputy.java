package id.cakupan.enrollment.place;

import java.time.LocalDate;

record Deputy(String code, String name, boolean allBranchesListed, LocalDate validFrom, LocalDate validTo, String source,
        String note) {
}
