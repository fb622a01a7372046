/**
 * What share of the people of an area is covered and active. Owns population editions, targets and the membership
 * cube built from the register's feed; owns no person, no area and no balance.
 */
package id.cakupan.coverage;
