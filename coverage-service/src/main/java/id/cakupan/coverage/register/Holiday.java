package id.cakupan.coverage.register;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A day off as the register knows it.
 *
 * @param kind NATIONAL, COLLECTIVE_LEAVE, ELECTION or, of a day that was made a working day after all, REVOKED
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Holiday(LocalDate day, String name, String kind) {
}
