/** The one clock of the product: {@link java.time.Clock} is injected everywhere, and can be moved in tests and the demo. */
@NullMarked
package org.entente.time;

import org.jspecify.annotations.NullMarked;
