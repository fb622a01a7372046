package id.cakupan.enrollment.life;

/** How a membership ended; whoever has ended is not counted (handbook 4.2, 3.4). */
enum Ending {
    MENINGGAL,
    PINDAH_WN
}
