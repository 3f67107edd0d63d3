package org.entente.legalaid;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the membership, prefix {@code entente.members}.
 *
 * @param join   the page on which the organisation says how to become a member; default {@code https://www.example.org/member}
 * @param importPath a list of members that is taken over at start if it changed, property {@code import-path}; none by
 *     default, managers then hand lists in on a page
 */
@ConfigurationProperties("entente.members")
record MembersSettings(
        @DefaultValue("https://www.example.org/member") URI join,
        @Nullable Path importPath) {}
