package id.cakupan.measure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.cakupan.local.Service;

/** How long after its commit a movement shows in a figure that is asked for again and again. */
final class Lag {

    private static final int A_SECOND = 1_000;
    private static final int SECONDS = 20;
    private static final int CLIENTS = 8;
    private static final long PAUSE_MILLIS = 10;
    private static final Pattern REGISTERED = Pattern.compile("\"registered\":(\\d+)");

    private final Rig rig;
    private final String figure = "/api/v1/coverage/16.07?asOf=" + LocalDate.now(ZoneId.of("Asia/Jakarta"));

    Lag(Rig rig) {
        this.rig = rig;
    }

    /** @param millis since 1970, when the answer was there */
    private record Seen(double millis, long registered) {
    }

    Outcome outcome() {
        FeedPosition feed = new FeedPosition(rig);
        feed.awaitApplied();
        long from = feed.published();
        long before = look().registered();
        CompletableFuture<double[]> writing = CompletableFuture.supplyAsync(
                () -> rig.pgbench(Service.ENROLLMENT).paced("movement.sql", CLIENTS, SECONDS, A_SECOND));
        List<Seen> seen = new ArrayList<>();
        while (!writing.isDone()) {
            seen.add(look());
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
        }
        double[] written = writing.join();
        feed.awaitPublished(from + written.length);
        feed.awaitApplied();
        seen.add(look());
        double[] lags = lags(written, before, seen);
        long wrong = Math.abs(seen.get(seen.size() - 1).registered() - before - written.length);
        Load load = new Load(written.length * 1000 / (written[written.length - 1] - written[0]), Times.at(lags, 0.5),
                Times.at(lags, 0.95), Times.at(lags, 0.99), wrong);
        return new Outcome("single movements until the figure of their regency has them", null, "movements",
                new Sample(List.of(load)), null, rig.peakMegabytes(Service.COVERAGE),
                List.of(Goal.atLeast("movements a second", load.perSecond(), 0.95 * A_SECOND),
                        Goal.below("longest lag in ms", lags[lags.length - 1], 1000),
                        Goal.below("wrong answers", (double) wrong, 1)));
    }

    private Seen look() {
        String answer = rig.get("viewer", Service.COVERAGE, figure);
        Matcher registered = REGISTERED.matcher(answer);
        if (!registered.find()) {
            throw new IllegalStateException("There is no count in " + answer);
        }
        return new Seen(System.currentTimeMillis(), Long.parseLong(registered.group(1)));
    }

    /** Movements show in the order of their commits, but for some that are published in the same round. */
    private static double[] lags(double[] written, long before, List<Seen> seen) {
        double[] lags = new double[written.length];
        int look = 0;
        for (int movement = 0; movement < written.length; movement++) {
            while (look < seen.size() - 1
                    && (seen.get(look).registered() <= before + movement || seen.get(look).millis() < written[movement])) {
                look++;
            }
            lags[movement] = seen.get(look).millis() - written[movement];
        }
        Arrays.sort(lags);
        return lags;
    }
}
