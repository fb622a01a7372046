package id.cakupan.enrollment.life;

/** How a membership ended; whoever has ended is not counted (handbook 4.2, 3.4). */
enum Ending {
    MENINGGAL,
    PINDAH_WN,
    /** Entered twice: she goes on as somebody else. */
    DIGABUNG,
    /** Never paid for; she may be registered anew. */
    GUGUR,
    /** Registered wrongly; likewise. */
    DITOLAK;

    /** Whether nothing can follow any more. */
    boolean isFinal() {
        return this == MENINGGAL || this == PINDAH_WN || this == DIGABUNG;
    }
}
