package org.entente.app.demo;

import org.entente.casefile.CaseReader;
import org.entente.companies.CompanyDirectory;
import org.entente.correspondence.CaseAddresses;
import org.entente.filing.ComplaintFiling;
import org.entente.filing.FilingDrafts;
import org.entente.followup.ConsumerActions;
import org.entente.moderation.Moderation;
import org.entente.moderation.TaskBoard;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The services through which the people of the demo world act, the same that the screens call. */
@Component
@Profile("demo")
record DemoServices(
        CompanyDirectory directory,
        FilingDrafts drafts,
        ComplaintFiling filing,
        ConsumerActions actions,
        TaskBoard board,
        Moderation moderation,
        CaseReader reader,
        CaseAddresses addresses,
        DemoPost post) {}
