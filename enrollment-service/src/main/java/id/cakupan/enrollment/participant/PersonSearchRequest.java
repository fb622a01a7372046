package id.cakupan.enrollment.participant;

/**
 * By what somebody is looked for: one number, of hers or of her family, or a name with a birth date, a district or both. Names
 * no one when printed.
 */
record PersonSearchRequest(String nik, String passport, String cardNumber, String noKk, String fullName, String birthDate,
        String district) {

    @Override
    public String toString() {
        return "PersonSearchRequest";
    }
}
