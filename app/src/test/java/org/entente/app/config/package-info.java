@org.jspecify.annotations.NullMarked
package org.entente.app.config;
