/**
 * The register: who is a member of JKN, through which channel, since when. It owns people, registrations, balances and
 * the movement ledger; it knows no population and no rate.
 */
package id.cakupan.enrollment;
