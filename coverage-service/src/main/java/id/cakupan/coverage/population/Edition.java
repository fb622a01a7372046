package id.cakupan.coverage.population;

import java.time.LocalDate;

/** Head of an edition. */
record Edition(String edition, String period, LocalDate adoptedOn) {
}
