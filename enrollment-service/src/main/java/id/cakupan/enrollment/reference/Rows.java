package id.cakupan.enrollment.reference;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;

/** Rows of the database as JSON, whose fields are named like columns. */
@ApplicationScoped
public class Rows {

    private final ObjectMapper mapper;

    Rows(ObjectMapper mapper) {
        this.mapper = mapper.copy().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
    }

    /** Reads an array of rows as records. */
    public <T> List<T> read(String json, Class<T> type) {
        try {
            return mapper.readValue(json, mapper.getTypeFactory().constructCollectionType(List.class, type));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Rows of the database have another form than their record.", e);
        }
    }

    /** Writes values as JSON for the database. */
    public String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Rows could not be written as JSON.", e);
        }
    }
}
