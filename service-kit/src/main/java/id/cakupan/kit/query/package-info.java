/**
 * Refuses what a call of the API does not read from its query.
 */
package id.cakupan.kit.query;
