/**
 * What the product needs before it can start: settings, secrets, the database, the clock. Start with
 * {@link org.entente.app.config.Installation}, the settings that every part shares. {@code EmbeddedPostgres} is the real
 * PostgreSQL that the demo and tests bring along; in production {@code spring.datasource.*} names one.
 *
 * <p>Settings of one feature live beside the feature, not here.
 */
@NullMarked
package org.entente.app.config;

import org.jspecify.annotations.NullMarked;
