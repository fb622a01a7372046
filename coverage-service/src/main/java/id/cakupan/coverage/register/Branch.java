package id.cakupan.coverage.register;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A branch office as the register knows it.
 *
 * @param deputy code of its deputy region; null where not known
 * @param areasTotal how many regencies and cities it has; null where nobody said
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Branch(String code, String name, String deputy, Integer areasTotal, LocalDate validFrom, LocalDate validTo,
        String source) implements Dated {
}
