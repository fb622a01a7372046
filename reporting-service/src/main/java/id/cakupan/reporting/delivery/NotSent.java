package id.cakupan.reporting.delivery;

/** A recipient did not get what was sent. Says nothing of the address, so that it can be logged. */
final class NotSent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final boolean mayPass;

    private NotSent(String code, boolean mayPass) {
        super(code);
        this.code = code;
        this.mayPass = mayPass;
    }

    /** Another attempt may succeed. */
    static NotSent forNow(String code) {
        return new NotSent(code, true);
    }

    /** Another attempt fails as well, until a person changes something. */
    static NotSent forGood(String code) {
        return new NotSent(code, false);
    }

    String code() {
        return code;
    }

    boolean mayPass() {
        return mayPass;
    }
}
