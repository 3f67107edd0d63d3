/**
 * Where the bytes of attachments live: outside the database, behind {@link org.entente.files.FileStore}, named by their
 * digest. What a file belongs to is kept by {@code casefile}.
 */
@NullMarked
package org.entente.files;

import org.jspecify.annotations.NullMarked;
