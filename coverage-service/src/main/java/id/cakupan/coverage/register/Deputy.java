package id.cakupan.coverage.register;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A deputy region as the register knows it.
 *
 * @param allBranchesListed whether it is known that no branch of it is missing
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Deputy(String code, String name, boolean allBranchesListed, LocalDate validFrom, LocalDate validTo,
        String source) implements Dated {
}
