package org.entente.guide;

import java.util.List;
import java.util.Optional;
import org.entente.access.Language;
import org.springframework.data.repository.Repository;

/** The information pages as they are read. */
interface InfoPageRows extends Repository<InfoPage, Long> {

    InfoPage save(InfoPage page);

    Optional<InfoPage> findByPageKeyAndLanguage(String pageKey, Language language);

    List<InfoPage> findByLanguageOrderByTitle(Language language);

    List<InfoPage> findAllByOrderByPageKeyAscLanguageAsc();
}
