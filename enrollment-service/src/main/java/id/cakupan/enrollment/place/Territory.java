package id.cakupan.enrollment.place;

import java.time.LocalDate;

record Territory(String branch, String region, LocalDate validFrom, LocalDate validTo, String source, String note) {
}
