/**
 * The world of the demo: companies, consumers and their complaints, lived through the real services with a moved clock, and
 * the pages on which a visitor plays the other parts. Exists in the profile {@code demo} alone.
 */
@NullMarked
package org.entente.app.demo;

import org.jspecify.annotations.NullMarked;
