package id.cakupan.reporting.enrollment;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A programme in force, such as that by which arrears are paid in instalments.
 *
 * @param scope an area, {@code branch:CODE} or {@code deputy:CODE}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Programme(String code, String scope, String nameId, String nameEn, String textId, String textEn, String source) {

    public Programme {
        Objects.requireNonNull(scope);
        Objects.requireNonNull(nameId);
        Objects.requireNonNull(nameEn);
        Objects.requireNonNull(textId);
        Objects.requireNonNull(textEn);
        Objects.requireNonNull(source);
    }
}
