package id.cakupan.enrollment.registration;

record RejectionRequest(String reason) {
}
