/**
 * What consumers do with a case that is under way: answer back, close it with a verdict, wait longer, escalate, withdraw,
 * change who may read it. Start with {@link org.entente.followup.ConsumerActions}.
 */
@NullMarked
package org.entente.followup;

import org.jspecify.annotations.NullMarked;
