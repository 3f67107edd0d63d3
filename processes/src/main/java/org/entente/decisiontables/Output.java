package org.entente.decisiontables;

import java.util.Optional;

/**
 * A column that answers.
 *
 * @param name under which the product reads the answer, a plain identifier
 * @param label for people; the name if the file has none
 * @param list of reference data in which each value of this column must be, such as {@code mediationServices}
 */
public record Output(String id, String name, String label, ValueType type, Allowed allowed, Optional<String> list) {}
