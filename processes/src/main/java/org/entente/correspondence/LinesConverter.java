package org.entente.correspondence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** Keeps a list of one-line texts, one a line. */
@Converter
@Immutable
class LinesConverter implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> lines) {
        return String.join(
                "\n",
                lines.stream()
                        .map(line -> line.replaceAll("[\\s\\p{Cntrl}]+", " "))
                        .toList());
    }

    @Override
    public List<String> convertToEntityAttribute(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split("\n"));
    }
}
