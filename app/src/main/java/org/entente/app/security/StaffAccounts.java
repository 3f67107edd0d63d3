package org.entente.app.security;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Set;
import org.entente.access.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The people who work with cases, by {@code entente.staff.accounts[n].…}; there are none unless they are named.
 *
 * @param accounts one entry per person
 */
@Validated
@ConfigurationProperties("entente.staff")
record StaffAccounts(@DefaultValue List<@Valid Account> accounts) {

    /**
     * @param name signs in and appears in the history of cases, for example {@code an.peeters}
     * @param passwordHash bcrypt, as made by {@code htpasswd -nbBC 12 "" 'the password' | cut -d: -f2}
     * @param roles what the person may do, for example {@code moderator}
     */
    record Account(
            @NotBlank String name,

            @Pattern(regexp = "\\$2[aby]\\$[0-9]{2}\\$[./A-Za-z0-9]{53}", message = "must be a bcrypt hash")
            String passwordHash,

            @NotEmpty Set<Role> roles) {

        @Override
        public String toString() {
            return "Account[" + name + " " + roles + "]";
        }
    }
}
