package id.cakupan.enrollment.entitlement;

/**
 * What is stated of a member; null leaves it as it was.
 *
 * @param classRight of herself
 * @param facility code of her facility of first contact
 * @param letter by which she may change it earlier than others
 */
public record Entitlement(ClassRight classRight, String facility, Letter letter) {

    public static final Entitlement NONE = new Entitlement(null, null, null);

    /** What shortens the three months after which a facility may be changed (handbook 3.4). */
    public enum Letter {
        /** Of a new domicile. */
        DOMICILE,
        /** Of an assignment elsewhere. */
        ASSIGNMENT
    }

    /** With what is stated later. */
    public Entitlement with(Entitlement later) {
        return new Entitlement(later.classRight == null ? classRight : later.classRight,
                later.facility == null ? facility : later.facility, later.facility == null ? letter : later.letter);
    }
}
