/**
 * People who may be one: found by what they have in common, compared, merged or kept apart, each of which can be taken back.
 * Below it
 * lies {@code life}, in which a merge is an event.
 */
package id.cakupan.enrollment.duplicate;
