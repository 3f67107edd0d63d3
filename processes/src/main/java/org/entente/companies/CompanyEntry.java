package org.entente.companies;

import java.util.List;
import org.entente.access.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the directory says about a company.
 *
 * @param aliases        other names by which people know it: brands, former names, abbreviations
 * @param complaintEmail the address that complaints go to; checked for syntax
 */
public record CompanyEntry(
        String name,
        List<String> aliases,
        @Nullable EnterpriseNumber enterpriseNumber,
        Sector sector,
        Language language,
        String complaintEmail,
        @Nullable String website) {

    public CompanyEntry {
        name = checkedName(name);
        aliases = List.copyOf(aliases);
        complaintEmail = EmailAddress.parse(complaintEmail).value();
    }

    static String checkedName(String name) {
        var stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > 200) {
            throw new IllegalArgumentException("name of a company must have 1 to 200 characters");
        }
        return stripped;
    }
}
