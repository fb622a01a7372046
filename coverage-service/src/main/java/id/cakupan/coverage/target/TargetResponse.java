package id.cakupan.coverage.target;

import java.time.LocalDate;

record TargetResponse(String owner, Indicator indicator, LocalDate due, String percentage, Long headcount, Long additional,
        LocalDate countedFrom, String legalBasis,
        String source, String note) {
}
