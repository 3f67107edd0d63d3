/**
 * The task lists of those who work with matters: mediators, lawyers, inspectors, agents. {@link
 * org.entente.desks.MatterDesk} shows each role its own tasks; deciding one is the business of the path.
 */
@NullMarked
package org.entente.desks;

import org.jspecify.annotations.NullMarked;
