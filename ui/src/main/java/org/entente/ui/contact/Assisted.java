package org.entente.ui.contact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.Channel;

/**
 * An agent fills a form in for somebody. Any form takes part by asking {@link #of} what its address says.
 *
 * @param channel how the person came to us: telephone, counter or post
 * @param account the agent's
 */
public record Assisted(Channel channel, String account) {

    /** What the parameters of a form's address say; empty unless the viewer is an agent. */
    public static Optional<Assisted> of(Map<String, List<String>> parameters, Viewer viewer) {
        return Optional.ofNullable(parameters.get(ContactNavigation.CHANNEL)).stream()
                .flatMap(List::stream)
                .flatMap(name -> List.of(Channel.TELEPHONE, Channel.COUNTER, Channel.POST).stream()
                        .filter(channel -> channel.name().equals(name)))
                .filter(channel -> viewer.has(Role.AGENT))
                .map(channel -> new Assisted(channel, viewer.name()))
                .findFirst();
    }
}
