package id.cakupan.coverage.register;

import java.util.List;

/** All areas of the register, or that they are as they were. */
public sealed interface AreasAnswer {

    /** The register of areas is in the state that was asked about. */
    record Unchanged() implements AreasAnswer {
    }

    /**
     * All areas.
     *
     * @param state mark of this state of the register of areas; null where the register gave none
     */
    record Read(List<Area> areas, String state) implements AreasAnswer {

        public Read {
            areas = List.copyOf(areas);
        }
    }
}
