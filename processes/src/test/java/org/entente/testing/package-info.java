/** What tests of all modules share: a real database, a movable clock, fixtures. */
@org.jspecify.annotations.NullMarked
package org.entente.testing;
