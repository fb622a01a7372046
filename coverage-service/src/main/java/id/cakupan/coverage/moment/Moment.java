package id.cakupan.coverage.moment;

import java.time.Instant;

import id.cakupan.coverage.cube.Cut;

/**
 * What a figure rests on. Of all that is read at a moment nothing ever changes, so that no transaction has to hold it together.
 *
 * @param live all that is applied
 * @param through movements known at or before this
 * @param revision of this service's own data
 */
public record Moment(Cut live, Instant through, long revision) {
}
