package id.cakupan.reporting.coverage;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** People, or a change of their number, by status. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record People(long registered, long active, long inactive, long unspecified) {
}
