package id.cakupan.measure.people;

/** As the registration form writes it. */
public enum Sex {
    FEMALE,
    MALE
}
