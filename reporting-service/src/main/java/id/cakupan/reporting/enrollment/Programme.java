package id.cakupan.reporting.enrollment;

import java.time.LocalDate;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A programme in force, such as that by which arrears are paid in instalments.
 *
 * @param scope an area, {@code branch:CODE} or {@code deputy:CODE}
 * @param validFrom first day; null where not known
 * @param seenOn day that a report which names it speaks of, where the first day is not known
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Programme(String code, String scope, String nameId, String nameEn, String textId, String textEn,
        LocalDate validFrom, LocalDate seenOn, String source) {

    public Programme {
        Objects.requireNonNull(scope);
        Objects.requireNonNull(nameId);
        Objects.requireNonNull(nameEn);
        Objects.requireNonNull(textId);
        Objects.requireNonNull(textEn);
        Objects.requireNonNull(source);
    }
}
