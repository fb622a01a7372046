/**
 * What a member is entitled to: her class, the standard of wards, her facility of first contact; the lists that this rests on.
 */
package id.cakupan.enrollment.entitlement;
