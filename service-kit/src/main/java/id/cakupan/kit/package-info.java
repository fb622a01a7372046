/**
 * What every service needs and none owns: problems, sign-in and time. Admission rule: it would be the
 * same in a service about trains.
 */
package id.cakupan.kit;
