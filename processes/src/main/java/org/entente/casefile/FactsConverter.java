package org.entente.casefile;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.Immutable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a small map of texts as one JSON object, keys in order. Nobody changes such a map once it is set. */
@Converter
@Immutable
public class FactsConverter implements AttributeConverter<Map<String, String>, String> {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(Map<String, String> facts) {
        return JSON.writeValueAsString(new TreeMap<>(facts));
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String column) {
        return JSON.readValue(column, FACTS);
    }
}
