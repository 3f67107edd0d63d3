/** Entente: case management for consumer complaints. */
@org.jspecify.annotations.NullMarked
package org.entente;
