/**
 * The process engine behind {@link org.entente.casefile.CaseFlow}. Only here is Flowable imported. Beans named
 * {@code …Steps} are what the models call; each method passes on to the stage that does the work.
 */
@NullMarked
package org.entente.engine;

import org.jspecify.annotations.NullMarked;
