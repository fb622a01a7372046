/**
 * Who a participant is and how she is reached: particulars, their checks and masks, identifiers that only one may have. What
 * happens to her membership is in {@code life}.
 */
package id.cakupan.enrollment.participant;
