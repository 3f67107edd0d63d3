package org.entente.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who reads or acts.
 *
 * @param name    what the history of a case shows as the actor: a staff account's name, {@code consumer}, {@code system}
 * @param roles   what the viewer may do
 * @param ownCase the number of the one case that a consumer's link opens; null for everybody else
 */
public record Viewer(String name, Set<Role> roles, @Nullable String ownCase) {

    private static final Viewer SYSTEM = new Viewer("system", Set.of(), null);
    private static final Viewer COMPANY = new Viewer("company", Set.of(Role.COMPANY), null);
    private static final Viewer ANYONE = new Viewer("anyone", Set.of(), null);

    public Viewer {
        roles = Set.copyOf(roles);
    }

    /** The product itself: timers, mail intake. */
    public static Viewer system() {
        return SYSTEM;
    }

    /** A company that writes by mail; it reads nothing here. */
    public static Viewer company() {
        return COMPANY;
    }

    /** Somebody unknown: sees what is public. */
    public static Viewer anyone() {
        return ANYONE;
    }

    /** The consumer who holds the link of a case. */
    public static Viewer consumerOf(String caseNumber) {
        return new Viewer("consumer", Set.of(Role.CONSUMER), caseNumber);
    }

    public static Viewer staff(String account, Set<Role> roles) {
        return new Viewer(account, roles, null);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean isSystem() {
        return this == SYSTEM;
    }

    public boolean isStaff() {
        return roles.stream().anyMatch(Role::isStaff);
    }

    public boolean isConsumerOf(String caseNumber) {
        return caseNumber.equals(ownCase);
    }

    /** Whether the viewer may read the whole file of a case: staff and the case's own consumer. */
    public boolean mayRead(String caseNumber) {
        return isSystem() || isStaff() || isConsumerOf(caseNumber);
    }

    /**
     * Lets the product itself and viewers with the role pass.
     *
     * @throws AccessDenied for everybody else
     */
    public void require(Role role) {
        if (!isSystem() && !has(role)) {
            throw new AccessDenied("role " + role + " is required, but " + name + " has " + roles);
        }
    }

    /**
     * Lets the product itself and staff pass.
     *
     * @throws AccessDenied for everybody else
     */
    public void requireStaff() {
        if (!isSystem() && !isStaff()) {
            throw new AccessDenied("only staff may do this, not " + name);
        }
    }

    /**
     * Lets the product itself and the case's own consumer pass.
     *
     * @throws AccessDenied for everybody else
     */
    public void requireConsumerOf(String caseNumber) {
        if (!isSystem() && !isConsumerOf(caseNumber)) {
            throw new AccessDenied("only the consumer of " + caseNumber + " may do this, not " + name);
        }
    }
}
