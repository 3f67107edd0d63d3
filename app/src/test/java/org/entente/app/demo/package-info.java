@NullMarked
package org.entente.app.demo;

import org.jspecify.annotations.NullMarked;
