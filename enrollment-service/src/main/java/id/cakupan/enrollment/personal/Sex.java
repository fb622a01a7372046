package id.cakupan.enrollment.personal;

/** Sex as the identity card names it; a NIK carries it in the day of birth. */
public enum Sex {
    FEMALE,
    MALE
}
