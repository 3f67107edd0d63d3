package org.entente.ui.contact;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.contact.QuestionFacts;
import org.entente.matters.MatterFile;
import org.entente.ui.casefile.Wording;
import org.jspecify.annotations.Nullable;

/** Who asks, how to reach them, and how the question came. For agents alone. */
final class AskerBox extends Section {

    private final transient Wording words;
    private final DescriptionList list = new DescriptionList();

    AskerBox(MatterFile file, QuestionFacts facts, Wording words) {
        this.words = words;
        addClassName("card");
        list.addClassName("facts");
        var person = file.person();
        row("contact.asker.name", person.name());
        row("contact.asker.email", person.email());
        row("contact.asker.phone", person.phone());
        row(
                "contact.asker.town",
                Stream.of(person.postalCode(), person.town())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")));
        row("contact.asker.theme", words.of("contact.theme", facts.theme()));
        row("contact.asker.language", words.say("contact.language." + file.language()));
        row("contact.asker.channel", words.say("contact.channel." + file.channel()));
        row("contact.asker.takenDownBy", file.takenDownBy());
        add(new H2(words.say("contact.asker.title")), list);
        if (file.personMailFails()) {
            var problem = new Paragraph(words.say("contact.asker.mailFails"));
            problem.addClassNames("notice", "problem");
            add(problem);
        }
    }

    private void row(String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            list.add(new DescriptionList.Term(words.say(key)), new DescriptionList.Description(value));
        }
    }
}
