package id.cakupan.enrollment.life;

import java.util.UUID;

import id.cakupan.kit.Refusal;

/** Keeps something beside a person in step with the events of her life, in their transaction. */
interface FollowsLife {

    /**
     * After an event was written; the caller has locked her row.
     *
     * @throws Refusal where the event cannot be
     */
    void follow(UUID participant, Life before, Life after);
}
