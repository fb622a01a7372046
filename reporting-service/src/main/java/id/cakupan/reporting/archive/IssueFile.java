package id.cakupan.reporting.archive;

/**
 * A file as it was issued.
 *
 * @param hash SHA-256 of the file, in hex
 */
record IssueFile(String name, String mediaType, byte[] content, String hash) {

    /** What is told about it. */
    record Listed(String name, String mediaType, long bytes, String sha256) {
    }
}
