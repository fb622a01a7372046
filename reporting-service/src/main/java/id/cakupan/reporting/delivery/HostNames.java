package id.cakupan.reporting.delivery;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

/** Knows where hosts are. */
@ApplicationScoped
class HostNames {

    /** One address or more; a second answer may be another one. */
    List<InetAddress> of(String host) throws UnknownHostException {
        return List.of(InetAddress.getAllByName(host));
    }
}
