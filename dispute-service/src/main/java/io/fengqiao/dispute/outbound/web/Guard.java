package io.fengqiao.dispute.outbound.web;

import io.fengqiao.dispute.outbound.Webhook.TargetRefused;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;

/// Lets no webhook reach what only our own network may reach (SSRF): https only, to addresses of the open
/// internet; or to hosts the operator named (`fengqiao.outbound.allowed-hosts`), such as those of the
/// government's own network.
///
/// Checked when a webhook is registered and before each call. Not guaranteed: that a name does not change its
/// address between the check and the call; redirects are never followed.
final class Guard {
    private final Set<String> allowedHosts;

    Guard(Set<String> allowedHosts) {
        this.allowedHosts = Set.copyOf(allowedHosts);
    }

    /// @throws TargetRefused with the reason
    void check(URI target) {
        var host = target.getHost();
        if (host == null || target.getUserInfo() != null || target.getFragment() != null) {
            throw new TargetRefused("not an address with a host and nothing else (expected: https://host/path)");
        }
        if (allowedHosts.contains(host)) {
            return;
        }
        if (!"https".equals(target.getScheme())) {
            throw new TargetRefused("scheme " + target.getScheme() + " (expected: https)");
        }
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (isInternal(address)) {
                    throw new TargetRefused(
                            "host " + host + " lies in an internal network (expected: a public address)");
                }
            }
        } catch (UnknownHostException e) {
            throw new TargetRefused("host " + host + " is not known (expected: a public address)");
        }
    }

    static boolean isInternal(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean uniqueLocal = bytes.length == 16 && (first & 0xfe) == 0xfc;
        boolean shared = bytes.length == 4 && first == 100 && second >= 64 && second < 128;
        boolean reserved = bytes.length == 4 && (first == 0 || first >= 240 || (first == 198 && (second & 0xfe) == 18));
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || uniqueLocal
                || shared
                || reserved;
    }
}
