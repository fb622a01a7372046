package id.cakupan.coverage.export;

import java.io.IOException;

/** Writes figures one after another; none is kept. */
interface ExportRows {

    /** Writes the figure of an area and day. */
    void write(ExportRow row) throws IOException;

    /** Ends what is written, after the last figure only: what is never ended shows that it is no whole export. */
    void finish() throws IOException;
}
