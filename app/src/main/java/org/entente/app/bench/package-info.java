/**
 * Benchmarks, started by {@code ./run bench NAME} in the profile {@code bench}: the product beside a peer in the same run, on
 * an embedded PostgreSQL with durable settings. Nothing here is loaded otherwise.
 */
@NullMarked
package org.entente.app.bench;

import org.jspecify.annotations.NullMarked;
