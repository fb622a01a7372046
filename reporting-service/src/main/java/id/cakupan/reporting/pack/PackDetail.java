package id.cakupan.reporting.pack;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A pack with the areas that have no file although they were tried, by their place in it. */
record PackDetail(@JsonUnwrapped Pack pack, List<Failure> failures) {

    /** @param reason {@link Reason#code} */
    record Failure(String code, String name, String reason) {
    }
}
