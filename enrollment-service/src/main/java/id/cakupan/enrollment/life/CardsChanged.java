package id.cakupan.enrollment.life;

import java.util.UUID;

/**
 * Cards were issued to a member, or an issue was taken back; told within the transaction.
 *
 * @param cards how many she has now
 */
public record CardsChanged(UUID participant, int cards) {
}
