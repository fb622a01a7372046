package id.cakupan.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Something whose speed is promised. A further one is a class that does this and a line in {@link Main}. */
interface Measurement {

    /** How it is called on the command line. */
    String name();

    /** What it measures on; the caller closes it. */
    default Rig rig(Path project) {
        return Rig.withSamples(project);
    }

    /** Makes its data on its rig, warms up and measures. */
    List<Outcome> on(Rig rig) throws IOException;
}
