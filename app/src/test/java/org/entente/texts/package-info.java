/** What people read is in bundles, complete in every language; nothing is written into code or templates. */
@org.jspecify.annotations.NullMarked
package org.entente.texts;
