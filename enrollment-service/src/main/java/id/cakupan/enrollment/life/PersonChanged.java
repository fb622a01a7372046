package id.cakupan.enrollment.life;

import java.util.UUID;

/** By what somebody is known has changed, or where she belongs; observed in the transaction in which it does. */
public record PersonChanged(UUID participant) {
}
