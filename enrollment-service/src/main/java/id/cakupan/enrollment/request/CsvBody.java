package id.cakupan.enrollment.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.Charset;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;

import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;
import id.cakupan.kit.csv.CsvFile;

/**
 * A table that came as the body of a request.
 *
 * @param text what its bytes mean in the character set that the Content-Type declares, UTF-8 where it declares none
 */
public record CsvBody(String text) {

    /** Refuses what is no text in its character set, and a body whose type nobody named: its meaning would be a guess. */
    @Provider
    @Consumes("text/csv")
    static final class Reader implements MessageBodyReader<CsvBody> {

        @Override
        public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
            return type == CsvBody.class;
        }

        @Override
        public CsvBody readFrom(Class<CsvBody> type, Type genericType, Annotation[] annotations, MediaType mediaType,
                MultivaluedMap<String, String> headers, InputStream body) throws IOException {
            if (headers.getFirst(HttpHeaders.CONTENT_TYPE) == null) {
                throw new Refusal(415, "unsupported-media-type", "Name the Content-Type, such as text/csv.");
            }
            return new CsvBody(CsvFile.text(body.readAllBytes(), charset(mediaType)));
        }

        private static Charset charset(MediaType type) {
            String name = type.getParameters().get(MediaType.CHARSET_PARAMETER);
            try {
                return name == null ? UTF_8 : Charset.forName(name);
            } catch (IllegalArgumentException e) {
                throw Refusal.invalid(
                        new Violation("Content-Type", "header", "Names a character set that is not known; use utf-8."));
            }
        }
    }
}
