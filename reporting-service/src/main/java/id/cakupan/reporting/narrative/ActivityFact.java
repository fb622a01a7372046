package id.cakupan.reporting.narrative;

/** Who is active. There are two activity rates in use under one name, so each is printed with its base. */
sealed interface ActivityFact extends Fact {

    record ActiveAndInactive() implements ActivityFact {
        @Override
        public Wording wording() {
            return new Wording("Peserta aktif berjumlah {count.active} jiwa dan peserta tidak aktif {count.inactive} jiwa.",
                    "{count.active|participant is|participants are} active and {count.inactive} inactive.");
        }
    }

    record InactiveShares(boolean ofPopulation) implements ActivityFact {
        @Override
        public Wording wording() {
            return ofPopulation
                    ? new Wording(
                            "Yang tidak aktif adalah {share.inactive_penduduk} dari penduduk atau {share.inactive_peserta} dari "
                                    + "peserta.",
                            "The inactive make up {share.inactive_penduduk} of the population, or {share.inactive_peserta} of "
                                    + "the participants.")
                    : new Wording("Yang tidak aktif adalah {share.inactive_peserta} dari peserta.",
                            "The inactive make up {share.inactive_peserta} of the participants.");
        }
    }

    record BothRates() implements ActivityFact {
        @Override
        public Wording wording() {
            return new Wording(
                    "Tingkat keaktifan adalah {rate.keaktifan_penduduk} dari penduduk dan {rate.keaktifan_peserta} dari "
                            + "peserta.",
                    "The activity rate is {rate.keaktifan_penduduk} of the population and {rate.keaktifan_peserta} of the "
                            + "participants.");
        }
    }

    record RateOfParticipantsOnly() implements ActivityFact {
        @Override
        public Wording wording() {
            return new Wording(
                    "Tingkat keaktifan adalah {rate.keaktifan_peserta} dari peserta; dari penduduk tidak dihitung karena "
                            + "tidak ada jumlah penduduk yang berlaku.",
                    "The activity rate is {rate.keaktifan_peserta} of the participants; of the population it is not computed "
                            + "because no population is in use.");
        }
    }

    record StatusUnknown() implements ActivityFact {
        @Override
        public Wording wording() {
            return new Wording(
                    "Tingkat keaktifan tidak dapat dihitung, baik dari penduduk maupun dari peserta, karena status "
                            + "{count.unspecified} peserta tidak diketahui.",
                    "No activity rate, of the population or of the participants, can be computed because the status of "
                            + "{count.unspecified|participant|participants} is not known.");
        }
    }

    /** A total that was stated later can lie below what was known by status; then neither is taken for known. */
    record StatusExceedsTotal() implements ActivityFact {
        @Override
        public Wording wording() {
            return new Wording(
                    "Jumlah menurut status ({count.byStatus} jiwa) melebihi jumlah peserta; tingkat keaktifan tidak dihitung.",
                    "The count by status ({count.byStatus|person|people}) exceeds the number of participants; no activity rate "
                            + "is computed.");
        }
    }

    /** Names only what somebody is known to be; nobody known is not nobody. */
    record SomeKnown(boolean active, boolean inactive) implements ActivityFact {
        @Override
        public Wording wording() {
            if (active && inactive) {
                return new Wording(
                        "Yang diketahui aktif {count.active} jiwa dan yang diketahui tidak aktif {count.inactive} jiwa.",
                        "{count.active|participant is|participants are} known to be active and {count.inactive} known to be "
                                + "inactive.");
            }
            return active
                    ? new Wording("Yang diketahui aktif {count.active} jiwa.",
                            "{count.active|participant is|participants are} known to be active.")
                    : new Wording("Yang diketahui tidak aktif {count.inactive} jiwa.",
                            "{count.inactive|participant is|participants are} known to be inactive.");
        }
    }
}
