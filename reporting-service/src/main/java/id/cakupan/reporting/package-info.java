/**
 * The voice: assembles what the peers know of a scope on a day into a briefing, writes it in Indonesian or English and
 * serves the pages. Computes no rate and counts nobody; every number comes from a peer and is printed with its parts.
 */
package id.cakupan.reporting;
