package id.cakupan.coverage.mirror;

/** Something of the register that is kept here as it was known at every data revision. */
public interface Mirror {

    /** Takes over what the register has changed; asks it, so no transaction may be open. */
    void refresh();
}
