package id.cakupan.coverage.register;

/** Branches, territories and deputy regions of the register, each null where it is in the state that was asked about. */
public record PlaceLists(Listed<Branch> branches, Listed<Territory> territories, Listed<Deputy> deputies) {

    /** Marks of the states that are held; null where none is. */
    public record Marks(String branches, String territories, String deputies) {
    }

    /** Whether all are in the state that was asked about. */
    public boolean unchanged() {
        return branches == null && territories == null && deputies == null;
    }

    /** The marks that are held once these lists are. */
    public Marks marks(Marks held) {
        return new Marks(branches == null ? held.branches() : branches.mark(),
                territories == null ? held.territories() : territories.mark(),
                deputies == null ? held.deputies() : deputies.mark());
    }
}
