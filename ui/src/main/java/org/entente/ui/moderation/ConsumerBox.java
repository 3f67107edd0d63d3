package org.entente.ui.moderation;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.casefile.CaseFile;
import org.entente.ui.casefile.Wording;
import org.jspecify.annotations.Nullable;

/** Who complains and how to reach them. For staff alone. */
final class ConsumerBox extends Section {

    private final transient Wording words;

    ConsumerBox(CaseFile file, Wording words) {
        this.words = words;
        addClassName("card");
        add(new H2(words.say("desk.consumer.title")));
        var consumer = file.consumer();
        var facts = new DescriptionList();
        facts.addClassName("facts");
        row(facts, "desk.consumer.name", consumer.name());
        var email = consumer.email();
        row(facts, "desk.consumer.email", email == null ? words.say("desk.consumer.paper") : email);
        row(facts, "desk.consumer.phone", consumer.phone());
        row(
                facts,
                "desk.consumer.town",
                Stream.of(consumer.postalCode(), consumer.town())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")));
        if (email != null) {
            var confirmed = file.mailboxConfirmedAt();
            row(
                    facts,
                    "desk.consumer.confirmed",
                    confirmed == null ? words.say("desk.consumer.unconfirmed") : words.date(confirmed));
        }
        if (file.takenDownBy() != null) {
            row(facts, "contact.asker.channel", words.say("contact.channel." + file.channel()));
            row(facts, "contact.asker.takenDownBy", file.takenDownBy());
        }
        add(facts);
        if (file.consumerMailFails()) {
            var problem = new Paragraph(words.say("desk.consumer.mailFails"));
            problem.addClassNames("notice", "problem");
            add(problem);
        }
    }

    private void row(DescriptionList facts, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new DescriptionList.Term(words.say(key)), new DescriptionList.Description(value));
        }
    }
}
