package id.cakupan.enrollment.participant;

import java.util.List;

/**
 * Number of a JKN card, 13 digits. Its inner structure is not relied on (handbook 3.1). Never printed whole.
 *
 * @param digits with leading zeros
 */
record CardNumber(String digits) {

    private static final String SHAPE = "[0-9]{13}";
    private static final String VA_OF_BRI_BNI_BTN_BCA = "88888";
    private static final String VA_OF_MANDIRI = "89888";
    private static final int NOT_IN_VA = 2;

    CardNumber {
        if (!digits.matches(SHAPE)) {
            throw new IllegalArgumentException("A card number has 13 digits.");
        }
    }

    static List<String> faults(String text) {
        return text.matches(SHAPE) ? List.of() : List.of("Must be 13 digits, with the zeros at its beginning.");
    }

    /** The digits that its virtual accounts have too: two cards with the same would be paid into one account. */
    String inVirtualAccounts() {
        return digits.substring(NOT_IN_VA);
    }

    /** Virtual accounts into which its dues are paid, by bank (handbook 3.1). */
    List<VirtualAccount> virtualAccounts() {
        return List.of(new VirtualAccount(List.of("BRI", "BNI", "BTN", "BCA"), VA_OF_BRI_BNI_BTN_BCA + inVirtualAccounts()),
                new VirtualAccount(List.of("MANDIRI"), VA_OF_MANDIRI + inVirtualAccounts()));
    }

    /** @param banks where the account is open */
    record VirtualAccount(List<String> banks, String number) {

        VirtualAccount {
            banks = List.copyOf(banks);
        }

        /** Without the number, which has most of the card's. */
        @Override
        public String toString() {
            return "VirtualAccount" + banks;
        }
    }

    @Override
    public String toString() {
        return Particular.CARD_NUMBER.masked(digits);
    }
}
