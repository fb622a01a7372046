package id.cakupan.reporting.picture;

/**
 * A drawing that stands by itself, in HTML and in print.
 *
 * @param svg with its own colours, patterns and namespace, so that it is the same wherever it is placed
 * @param caption what it shows; the same in words is its text alternative
 */
public record Picture(String svg, String caption) {
}
