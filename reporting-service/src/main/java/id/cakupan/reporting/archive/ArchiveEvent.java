package id.cakupan.reporting.archive;

/**
 * Something that happened to an issue.
 *
 * @param entry its number in the archive
 * @param withdrawn whether the issue was withdrawn; else it was issued
 */
public record ArchiveEvent(long entry, boolean withdrawn, Issue issue) {
}
