package id.cakupan.measure.people;

import java.util.List;

/**
 * A regency or city in which people are invented.
 *
 * @param people its residents; so many times as likely is it drawn
 * @param first number of its first district in the list of all
 * @param districts codes of its districts
 * @param points codes of the channel points that take registrations of its people
 */
public record Regency(String code, long people, int first, List<String> districts, List<String> points) {
}
