package org.entente.legalaid;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The members of the list that was imported last. */
@Component
class ImportedMembers implements Memberships {

    private final JdbcClient jdbc;

    ImportedMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Membership of(String number, String name, LocalDate today) {
        if (!MembershipNumber.isOne(number)) {
            return Membership.unknown();
        }
        return find(MembershipNumber.parse(number))
                .filter(member -> SameName.test(member.name(), name))
                .map(member -> Membership.between(member.since(), member.until(), today))
                .orElseGet(Membership::unknown);
    }

    private Optional<MemberLine> find(MembershipNumber number) {
        return jdbc.sql("select number, name, since, until from member where number = ?")
                .param(number.value())
                .query((row, index) -> new MemberLine(
                        new MembershipNumber(row.getString("number")),
                        row.getString("name"),
                        row.getObject("since", LocalDate.class),
                        Optional.ofNullable(row.getDate("until"))
                                .map(Date::toLocalDate)
                                .orElse(null)))
                .optional();
    }
}
