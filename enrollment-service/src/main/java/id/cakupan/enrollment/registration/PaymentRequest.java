package id.cakupan.enrollment.registration;

/** @param arrearsPaid of who stopped working: whether the arrears since then were paid too; null for no */
record PaymentRequest(String paidOn, Boolean arrearsPaid) {

    boolean paysArrears() {
        return Boolean.TRUE.equals(arrearsPaid);
    }

    /** One text for one content. */
    String canonical() {
        return paidOn + (paysArrears() ? " arrears" : "");
    }
}
