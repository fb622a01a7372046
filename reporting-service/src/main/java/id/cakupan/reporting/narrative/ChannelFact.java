package id.cakupan.reporting.narrative;

/** Where people can turn to, and registrations by channel. */
sealed interface ChannelFact extends Fact {

    record Totals() implements ChannelFact {
        @Override
        public Wording wording() {
            return new Wording(
                    "Sampai {asOf} diterima {channels.received} pendaftaran melalui {channels.points} titik layanan; "
                            + "{channels.verified} sudah diverifikasi dan {channels.active} sudah aktif.",
                    "By {asOf}, {channels.received|registration was|registrations were} received at "
                            + "{channels.points|point|points}; {channels.verified} verified and {channels.active} active.");
        }
    }

    record Open(boolean someOnlyInform) implements ChannelFact {
        @Override
        public Wording wording() {
            return someOnlyInform
                    ? new Wording(
                            "Pada {asOf} terbuka {channels.open} titik layanan; {channels.informing} di antaranya hanya memberi "
                                    + "informasi.",
                            "On {asOf}, {channels.open|point was|points were} open; {channels.informing} of them only to inform.")
                    : new Wording("Pada {asOf} terbuka {channels.open} titik layanan.",
                            "On {asOf}, {channels.open|point was|points were} open.");
        }
    }

    /** A programme of the scope or of an area around it; {@code area} names that where it is another. */
    record InForce(int number, boolean elsewhere) implements ChannelFact {
        @Override
        public Wording wording() {
            String id = "programme." + number;
            String words = "{" + id + ".name}" + (elsewhere ? " ({" + id + ".area})" : "") + ": {" + id + ".text}";
            return new Wording(words, words);
        }
    }
}
