/** Tests of the assembled product: its structure, its texts and what it does when it runs. */
@org.jspecify.annotations.NullMarked
package org.entente;
