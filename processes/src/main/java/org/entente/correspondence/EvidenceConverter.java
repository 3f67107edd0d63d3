package org.entente.correspondence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.mailreading.Evidence;
import org.hibernate.annotations.Immutable;

/** Keeps what was found out about a mail, one piece a line. */
@Converter
@Immutable
class EvidenceConverter implements AttributeConverter<List<Evidence>, String> {

    @Override
    public String convertToDatabaseColumn(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::line).collect(Collectors.joining("\n"));
    }

    @Override
    public List<Evidence> convertToEntityAttribute(String column) {
        return column.lines().map(Evidence::parse).toList();
    }
}
