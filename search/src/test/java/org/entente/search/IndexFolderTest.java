package org.entente.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFolderTest {

    @TempDir
    Path folder;

    @Test
    void putsWhatWasMadeBesideInThePlaceOfWhatIsThere() throws IOException {
        fill(folder, 1);
        var beside = new IndexFolder(folder, true);
        beside.begin();
        fill(beside.root(), 2);
        assertThat(documents()).as("until all is made").containsOnly(1);
        beside.finish();

        beside.swap();

        assertThat(documents()).containsOnly(2);
        assertThat(beside.root()).doesNotExist();
        assertThat(new IndexFolder(folder, false).defect()).isEmpty();
    }

    @Test
    void leavesWhatIsThereWhenARebuildDies() throws IOException {
        fill(folder, 1);

        var beside = new IndexFolder(folder, true);
        beside.begin();
        Files.createDirectories(beside.root().resolve(Fields.PUBLISHED));

        assertThat(new IndexFolder(folder, false).defect()).isEmpty();
        assertThat(documents()).containsOnly(1);
    }

    @Test
    void doesNotTakeAnIndexAwayFromWhoWritesIt() throws IOException {
        fill(folder, 1);
        var beside = new IndexFolder(folder, true);
        beside.begin();
        fill(beside.root(), 2);

        try (var directory = FSDirectory.open(folder.resolve(Fields.COMPANY));
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            assertThat(writer.isOpen()).isTrue();
            assertThatThrownBy(beside::requireUnused).isInstanceOf(IndexRebuildFailed.class);
            assertThatThrownBy(beside::swap).hasMessage("another Entente writes to the index: stop it first");
        }
        assertThat(documents()).containsOnly(1);
    }

    @Test
    void knowsAnIndexThatWasLeftUnfinished() throws IOException {
        fill(folder, 1);
        var index = new IndexFolder(folder, false);
        index.mark();
        assertThat(index.defect()).contains("it was left unfinished");

        index.finish();

        assertThat(index.defect()).isEmpty();
    }

    @Test
    void knowsAnIndexThatHoldsSomethingElse() throws IOException {
        fill(folder, 1);
        try (var files = Files.list(folder.resolve(Fields.PUBLISHED))) {
            for (var file : files.toList()) {
                Files.writeString(file, "not an index");
            }
        }

        assertThat(new IndexFolder(folder, false).defect())
                .hasValueSatisfying(why -> assertThat(why).startsWith("published can't be read"));
    }

    private static void fill(Path root, int documents) throws IOException {
        for (var index : IndexFolder.INDEXES) {
            try (var directory = FSDirectory.open(root.resolve(index));
                    var writer = new IndexWriter(directory, new IndexWriterConfig())) {
                for (var i = 0; i < documents; i++) {
                    var document = new Document();
                    document.add(new StringField("id", "" + i, Field.Store.YES));
                    writer.addDocument(document);
                }
                writer.commit();
            }
        }
    }

    private List<Integer> documents() throws IOException {
        var counts = new java.util.ArrayList<Integer>();
        for (var index : IndexFolder.INDEXES) {
            try (var directory = FSDirectory.open(folder.resolve(index));
                    var reader = DirectoryReader.open(directory)) {
                counts.add(reader.numDocs());
            }
        }
        return counts;
    }
}
