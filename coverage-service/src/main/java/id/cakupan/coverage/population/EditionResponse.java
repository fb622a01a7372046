package id.cakupan.coverage.population;

import java.time.Instant;
import java.time.LocalDate;

record EditionResponse(String edition, String period, LocalDate adoptedOn, LocalDate withdrawnOn, String withdrawalNote,
        int areas, Instant recordedAt) {
}
