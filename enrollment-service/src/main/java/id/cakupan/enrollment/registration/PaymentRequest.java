package id.cakupan.enrollment.registration;

record PaymentRequest(String paidOn) {
}
