package id.cakupan.coverage.register;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** That a branch serves a regency or city. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Territory(String branch, String region, LocalDate validFrom, LocalDate validTo) implements Dated {
}
