package id.cakupan.enrollment.identity;

import java.util.EnumSet;
import java.util.Set;

/** @param differing of TIDAK_PADAN, where the registry says it; empty where it does not */
public record Answer(Outcome outcome, Set<Told.Field> differing) {

    public Answer {
        differing = Set.copyOf(differing);
    }

    static Answer of(Outcome outcome) {
        return new Answer(outcome, EnumSet.noneOf(Told.Field.class));
    }
}
