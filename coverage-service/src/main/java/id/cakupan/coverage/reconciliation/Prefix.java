package id.cakupan.coverage.reconciliation;

import java.util.Collection;
import java.util.Iterator;

/** The code under which some areas lie. */
final class Prefix {

    private static final int PROVINCE = 2;
    private static final int REGENCY = 5;

    private Prefix() {
    }

    /** A province, a regency or a district; null where they have no more in common than the nation. */
    static String of(Collection<String> codes) {
        Iterator<String> each = codes.stream().filter(code -> Character.isDigit(code.charAt(0))).iterator();
        String common = each.hasNext() ? each.next() : "";
        while (each.hasNext()) {
            common = common(common, each.next());
        }
        int length = common.length() >= REGENCY + 3 ? REGENCY + 3
                : common.length() >= REGENCY ? REGENCY : common.length() >= PROVINCE ? PROVINCE : 0;
        return length == 0 ? null : common.substring(0, length);
    }

    private static String common(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return one.substring(0, length);
    }
}
