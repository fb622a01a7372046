/**
 * Who pays for members: tariffs by segment and class, and what local governments have agreed to; dated, as offices load them.
 */
package id.cakupan.enrollment.financing;
