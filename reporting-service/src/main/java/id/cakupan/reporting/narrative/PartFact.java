package id.cakupan.reporting.narrative;

/** Of whom a count consists. */
sealed interface PartFact extends Fact {

    record Largest() implements PartFact {
        @Override
        public Wording wording() {
            return new Wording(
                    "Segmen terbesar adalah {part.1.name} dengan {part.1.registered} jiwa atau {part.1.share} dari peserta.",
                    "The largest segment is {part.1.name} with {part.1.registered|person|people}, {part.1.share} of the participants.");
        }
    }

    record MostFrequentReason() implements PartFact {
        @Override
        public Wording wording() {
            return new Wording(
                    "Sebab terbanyak di antara {count.inactive} peserta tidak aktif: {reason.1.name}, {reason.1.people} jiwa atau "
                            + "{reason.1.share} dari yang tidak aktif.",
                    "The most frequent reason among {count.inactive|inactive participant|inactive participants}: {reason.1.name}, "
                            + "{reason.1.people|person|people} or {reason.1.share} of the inactive.");
        }
    }
}
