package id.cakupan.reporting.coverage;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A population edition.
 *
 * @param edition its code, such as dukcapil-2022-S2
 * @param period which people are meant, such as 2022-S2
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Edition(String edition, String period) {

    public Edition {
        Objects.requireNonNull(edition);
        Objects.requireNonNull(period);
    }
}
