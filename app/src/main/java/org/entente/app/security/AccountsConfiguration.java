package org.entente.app.security;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** Who can sign in: in the demo some accounts whose password is their name, otherwise those in the settings. */
@Configuration(proxyBeanMethods = false)
class AccountsConfiguration {

    private static final Map<String, Role> DEMO = Map.of(
            "moderator", Role.MODERATOR,
            "moderator2", Role.MODERATOR,
            "manager", Role.MANAGER,
            "manager2", Role.MANAGER,
            "operator", Role.OPERATOR,
            "inspector", Role.INSPECTOR,
            "agent", Role.AGENT,
            "lawyer", Role.LAWYER,
            "lawyer2", Role.LAWYER,
            "mediator", Role.MEDIATOR);

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }

    @Bean
    @Profile("demo")
    UserDetailsService demoAccounts(PasswordEncoder encoder) {
        var accounts = DEMO.entrySet().stream()
                .map(account -> user(account.getKey(), encoder.encode(account.getKey()), Set.of(account.getValue())))
                .toList();
        return new InMemoryUserDetailsManager(accounts);
    }

    @Bean
    @Profile("!demo")
    UserDetailsService namedAccounts(StaffAccounts staff) {
        List<UserDetails> accounts = staff.accounts().stream()
                .map(account -> user(account.name(), account.passwordHash(), account.roles()))
                .toList();
        return new InMemoryUserDetailsManager(accounts);
    }

    private static UserDetails user(String name, String passwordHash, Set<Role> roles) {
        return User.withUsername(name)
                .password(passwordHash)
                .roles(roles.stream().map(Role::name).toArray(String[]::new))
                .build();
    }
}
