package id.cakupan.coverage.revision;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongFunction;

/** The last used states of something that is rebuilt from its rows of a revision; for many threads. */
public final class Kept<T> {

    private static final int MOST = 4;

    private final LongFunction<T> read;
    private final Map<Long, T> states = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, T> eldest) {
            return size() > MOST;
        }
    };

    /**
     * @param read makes the state at a revision
     */
    public Kept(LongFunction<T> read) {
        this.read = read;
    }

    /** The state at a revision. */
    public T at(long revision) {
        synchronized (states) {
            T known = states.get(revision);
            if (known != null) {
                return known;
            }
        }
        T made = read.apply(revision);
        synchronized (states) {
            states.put(revision, made);
        }
        return made;
    }
}
