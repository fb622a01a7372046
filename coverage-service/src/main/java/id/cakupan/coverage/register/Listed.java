package id.cakupan.coverage.register;

import java.util.List;

/**
 * A whole list of the register.
 *
 * @param mark of the state that the list is in
 */
public record Listed<T>(List<T> items, String mark) {

    public Listed {
        items = List.copyOf(items);
    }
}
