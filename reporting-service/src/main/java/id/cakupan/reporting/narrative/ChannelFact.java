package id.cakupan.reporting.narrative;

/** Registrations by channel. */
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
}
