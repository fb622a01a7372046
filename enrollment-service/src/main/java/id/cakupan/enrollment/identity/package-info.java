/**
 * The civil registry (Dukcapil), as far as an office reaches it: who is asked about, what it may answer, and the ways to ask.
 */
package id.cakupan.enrollment.identity;
