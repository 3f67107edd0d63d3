package org.entente.correspondence;

import java.util.ArrayList;
import java.util.List;
import org.entente.casefile.Attachment;
import org.entente.casefile.FileChecks;

/**
 * Which files go with a letter: those of kinds that can be shown safely, as long as they fit into what mail servers take.
 * A mail that was attached to a mail never goes on, its headers would name its sender.
 *
 * @param sentIds   ids of the files that go along
 * @param sent      their names
 * @param heldNames names of those that do not
 */
record LetterFiles(List<Long> sentIds, List<String> sent, List<String> heldNames) {

    private static final long MAX_BYTES = 15L * 1024 * 1024;

    static LetterFiles choose(List<Attachment> files) {
        var ids = new ArrayList<Long>();
        var sent = new ArrayList<String>();
        var held = new ArrayList<String>();
        long bytes = 0;
        for (var file : files) {
            var details = file.details();
            if (FileChecks.fits(details.name(), details.mediaType()) && bytes + details.size() <= MAX_BYTES) {
                bytes += details.size();
                ids.add(file.id());
                sent.add(details.name());
            } else {
                held.add(details.name());
            }
        }
        return new LetterFiles(List.copyOf(ids), List.copyOf(sent), List.copyOf(held));
    }
}
