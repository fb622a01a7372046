package id.cakupan.reporting.enrollment;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A province, regency or city of the register.
 *
 * @param parent code of what it lies in
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Area(String code, String name, String parent) {

    public Area {
        Objects.requireNonNull(code);
        Objects.requireNonNull(name);
    }
}
