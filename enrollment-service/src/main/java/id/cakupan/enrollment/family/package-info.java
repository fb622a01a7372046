/**
 * Families: who belongs to one on a day, who is covered with whom, and what happens to several of its members at once.
 * Below it lie {@code life}, in which each event is kept, and {@code participant}.
 */
package id.cakupan.enrollment.family;
