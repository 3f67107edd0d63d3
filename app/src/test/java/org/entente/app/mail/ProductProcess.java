package org.entente.app.mail;

import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.entente.ComplaintsApplication;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.Publicity;
import org.entente.companies.CompanyDirectory;
import org.entente.filing.ComplaintFiling;
import org.entente.filing.FilingOutcome;
import org.entente.testing.CaseFixtures;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * The product in a process of its own, which files some complaints as soon as it has started for the first time. It ends at
 * once when its standard input does, so that it can't outlive the test that started it.
 */
final class ProductProcess {

    /** How many complaints are filed; of more from one consumer on one day a moderator would read the others first. */
    static final int COMPLAINTS = 3;

    private ProductProcess() {}

    public static void main(String[] arguments) {
        Thread.ofPlatform().name("parent-watch").daemon().start(ProductProcess::endWithParent);
        new SpringApplicationBuilder(ComplaintsApplication.class, Filer.class)
                .initializers(context -> context.getBeanFactory().registerSingleton("productOnly", new ProductOnly()))
                .run(arguments);
    }

    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {
                Thread.yield();
            }
        } catch (IOException gone) {
            System.err.println("the parent is gone: " + gone);
        }
        Runtime.getRuntime().halt(1);
    }

    /** Files once, as consumers do on the screens. */
    static final class Filer implements ApplicationRunner {

        private final CompanyDirectory directory;
        private final ComplaintFiling filing;

        Filer(CompanyDirectory directory, ComplaintFiling filing) {
            this.directory = directory;
            this.filing = filing;
        }

        @Override
        public void run(ApplicationArguments arguments) {
            if (!directory.verified().isEmpty()) {
                return;
            }
            var company = directory.add(CaseFixtures.telora(), Viewer.staff("mila", Set.of(Role.MODERATOR)));
            for (var i = 0; i < COMPLAINTS; i++) {
                var complaint = CaseFixtures.doubleBill(Publicity.PRIVATE, "Deux factures, dossier " + i + ".");
                var filed = (FilingOutcome.Filed) filing.file(CaseFixtures.against(company.number(), complaint));
                filing.confirmMailbox(
                        filed.number(), Viewer.consumerOf(filed.number().toString()));
            }
        }
    }

    /** Keeps the tests' own configuration, which is on the class path too, out of the product. */
    private static final class ProductOnly extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory factory) throws IOException {
            var place = Objects.toString(type.getResource().getURL());
            return place.contains("/test-classes/") || place.contains("-tests.jar");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ProductOnly;
        }

        @Override
        public int hashCode() {
            return ProductOnly.class.hashCode();
        }
    }
}
