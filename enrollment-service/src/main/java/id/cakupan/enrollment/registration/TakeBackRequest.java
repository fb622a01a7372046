package id.cakupan.enrollment.registration;

/**
 * @param step to take back, {@code PAYMENT} or {@code VERIFICATION}
 * @param reason why it was wrong
 */
record TakeBackRequest(String step, String reason) {
}
