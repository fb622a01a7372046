package id.cakupan.enrollment.family;

import java.util.UUID;

/**
 * @param act by which it is taken back
 * @param family as it is today
 */
record FamilyActResponse(UUID act, FamilyResponse family) {
}
