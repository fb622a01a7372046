package id.cakupan.reporting.delivery;

import java.net.InetAddress;
import java.util.List;

/** Addresses that lie inside of somebody's network, or nowhere. */
final class PrivateAddresses {

    /**
     * Beside those that the JDK knows: this network, carrier NAT, protocols, benchmarks, reserved; and IPv6 that holds IPv4.
     */
    private static final List<String> BLOCKS = List.of("0.0.0.0/8", "100.64.0.0/10", "192.0.0.0/24", "192.0.2.0/24",
            "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "240.0.0.0/4", "fc00::/7", "64:ff9b::/32", "2001::/32",
            "2002::/16", "::/96");

    private PrivateAddresses() {
    }

    static boolean contain(InetAddress address) {
        return address.isLoopbackAddress() || address.isAnyLocalAddress() || address.isLinkLocalAddress()
                || address.isSiteLocalAddress() || address.isMulticastAddress()
                || BLOCKS.stream().anyMatch(block -> isIn(block, address.getAddress()));
    }

    private static boolean isIn(String block, byte[] address) {
        int slash = block.indexOf('/');
        byte[] first = bytes(block.substring(0, slash));
        int bits = Integer.parseInt(block.substring(slash + 1));
        if (first.length != address.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 1 << (Byte.SIZE - 1 - bit % Byte.SIZE);
            if ((first[bit / Byte.SIZE] & mask) != (address[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(String literal) {
        try {
            return InetAddress.getByName(literal).getAddress();
        } catch (java.net.UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
