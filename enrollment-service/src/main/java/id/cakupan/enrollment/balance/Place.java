package id.cakupan.enrollment.balance;

import java.util.Locale;

import id.cakupan.kit.Violation;

/** Where in a body or a file something stands, so that a violation can name it. */
record Place(String prefix, String in) {

    private static final String FILE = "file";

    /** @param number as a spreadsheet shows it: the header is row 1 */
    static Place row(long number) {
        return new Place("row %d, column ".formatted(number), FILE);
    }

    static Place body(String path) {
        return new Place(path, "body");
    }

    boolean isFile() {
        return in.equals(FILE);
    }

    /** The place of a line of a balance: in a file, the row itself. */
    Place line(int index) {
        return isFile() ? this : new Place("%slines[%d].".formatted(prefix, index), in);
    }

    Violation wrong(String field, String message) {
        String name = isFile() ? field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT) : field;
        return new Violation(prefix + name, in, message);
    }
}
