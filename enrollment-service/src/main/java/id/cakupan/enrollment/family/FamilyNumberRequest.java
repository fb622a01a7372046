package id.cakupan.enrollment.family;

/** Names no one when it is printed. */
record FamilyNumberRequest(String noKk) {

    @Override
    public String toString() {
        return "FamilyNumberRequest";
    }
}
