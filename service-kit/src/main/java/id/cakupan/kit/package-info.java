/**
 * What every service needs and none owns: problems, sign-in, time and uploaded tables. Admission rule: it would be the
 * same in a service about trains.
 */
package id.cakupan.kit;
