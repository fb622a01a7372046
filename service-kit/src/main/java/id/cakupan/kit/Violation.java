package id.cakupan.kit;

/**
 * One thing wrong with a request.
 *
 * @param field name of the field as the client wrote it, or {@code row N, column NAME} in a file
 * @param in where it stands: {@code body}, {@code query}, {@code path}, {@code header} or {@code file}
 * @param message what is wrong and how to mend it; never repeats personal data
 */
public record Violation(String field, String in, String message) {

    public static Violation body(String field, String message) {
        return new Violation(field, "body", message);
    }

    public static Violation query(String field, String message) {
        return new Violation(field, "query", message);
    }
}
