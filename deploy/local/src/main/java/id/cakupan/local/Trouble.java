package id.cakupan.local;

/** Something that the person at the keyboard can mend; the message is one sentence that says what to do. */
public final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Trouble(String message) {
        super(message);
    }

    Trouble(String message, Throwable cause) {
        super(message, cause);
    }
}
