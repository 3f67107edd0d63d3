package org.entente.mailreading;

import org.jspecify.annotations.Nullable;

/**
 * A mailbox in a header (RFC 5322, 3.4).
 *
 * @param name the display name, decoded; null if there is none
 * @param address the address as written, without angle brackets; what stands there need not be a valid address
 */
public record Mailbox(@Nullable String name, String address) {}
