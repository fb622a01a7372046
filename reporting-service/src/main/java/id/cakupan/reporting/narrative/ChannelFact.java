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

    /** A report that names a point says nothing of the days after it. */
    record Open(boolean someOnlyInform, boolean someOnlySeen) implements ChannelFact {
        @Override
        public Wording wording() {
            return new Wording("Diketahui {channels.open} titik layanan pada {asOf}"
                    + (someOnlyInform ? "; {channels.informing} di antaranya hanya memberi informasi" : "")
                    + (someOnlySeen ? "; yang hanya disebut laporan belum tentu masih dibuka." : "."),
                    "{channels.open|point is|points are} known on {asOf}"
                            + (someOnlyInform ? "; {channels.informing} of them only to inform" : "")
                            + (someOnlySeen ? "; those that are only named in a report may not be open any more." : "."));
        }
    }

    /** A programme of the scope or of an area around it; {@code area} names that where it is another. */
    record InForce(int number, boolean elsewhere, boolean mayHaveEnded) implements ChannelFact {
        @Override
        public Wording wording() {
            String id = "programme." + number;
            String words = "{" + id + ".name}" + (elsewhere ? " ({" + id + ".area})" : "") + ": {" + id + ".text}";
            return mayHaveEnded
                    ? new Wording(words + " (disebut dalam laporan per {" + id + ".seenOn}; belum tentu masih berjalan).",
                            words + " (named in a report as of {" + id + ".seenOn}; may not be running any more).")
                    : new Wording(words + ".", words + ".");
        }
    }
}
