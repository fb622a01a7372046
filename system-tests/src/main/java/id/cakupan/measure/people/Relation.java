package id.cakupan.measure.people;

/** What a person is to the head of the family. */
public enum Relation {
    HEAD,
    SPOUSE,
    CHILD
}
