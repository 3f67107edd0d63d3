package org.entente.guide;

import java.net.URI;
import java.net.URISyntaxException;

/** Which links the guide and its pages may have: https, and paths of our own. */
final class SafeLinks {

    private SafeLinks() {}

    static boolean isHttps(String link) {
        try {
            var address = new URI(link);
            return "https".equals(address.getScheme()) && address.getHost() != null && address.getUserInfo() == null;
        } catch (URISyntaxException none) {
            return false;
        }
    }

    /** A path of the site, such as {@code /info/energy}; not one that a browser takes for another host. */
    static boolean isOwnPath(String link) {
        return link.matches("/([A-Za-z0-9][A-Za-z0-9._~/-]*)?([?#][A-Za-z0-9._~/=&%-]*)?");
    }

    static boolean isAllowed(String link) {
        return isHttps(link) || isOwnPath(link);
    }
}
