package id.cakupan.coverage.export;

import java.io.Closeable;
import java.io.IOException;

/** Writes figures one after another; none is kept. */
interface ExportRows extends Closeable {

    /** Writes the figure of an area and day. */
    void write(ExportRow row) throws IOException;
}
