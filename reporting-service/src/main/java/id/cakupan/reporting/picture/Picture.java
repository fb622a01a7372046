package id.cakupan.reporting.picture;

/**
 * A drawing that stands by itself, in HTML and in print.
 *
 * @param svg with its own colours, patterns and namespace, so that it is the same wherever it is placed
 * @param caption what it shows; its text alternative begins with the same words
 */
public record Picture(String svg, String caption) {
}
