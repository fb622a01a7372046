package id.cakupan.measure;

import id.cakupan.local.Service;

/**
 * What it took coverage to start on an empty database and to apply all that the register has published.
 *
 * @param peakMegabytes of coverage's process
 */
record FirstRead(long movements, double seconds, double peakMegabytes) {

    static FirstRead by(Rig rig) {
        FeedPosition feed = new FeedPosition(rig);
        long begin = System.nanoTime();
        rig.start(Service.COVERAGE);
        feed.awaitApplied();
        return new FirstRead(feed.published(), (System.nanoTime() - begin) / 1e9, rig.peakMegabytes(Service.COVERAGE));
    }
}
