package id.cakupan.enrollment.balance;

/**
 * What a load did.
 *
 * @param loaded balances that are new or replaced another
 * @param unchanged balances that stood there already
 * @param movements movement rows written
 */
record BalanceLoaded(int loaded, int unchanged, int movements) {
}
