package id.cakupan.kit.query;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;

import org.jboss.resteasy.reactive.RestQuery;

import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

/**
 * The query parameters that a method of the API reads, by the annotations of its parameters and of their beans; what is
 * none of them, or stands there twice for one value, is refused. Runs after sign-in. A method that reads the query in
 * another way declares the parameter as well.
 */
final class KnownQuery implements ContainerRequestFilter {

    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> lists = new HashSet<>();

    KnownQuery(Method method) {
        for (Parameter parameter : method.getParameters()) {
            read(parameter, parameter.getName(), parameter.getType());
        }
    }

    private void read(AnnotatedElement place, String ownName, Class<?> type) {
        QueryParam named = place.getAnnotation(QueryParam.class);
        RestQuery query = place.getAnnotation(RestQuery.class);
        if (named != null) {
            know(named.value(), type);
        } else if (query != null) {
            know(query.value().isEmpty() ? ownName : query.value(), type);
        } else if (place.isAnnotationPresent(BeanParam.class)) {
            for (Class<?> part = type; part != null; part = part.getSuperclass()) {
                for (Field field : part.getDeclaredFields()) {
                    read(field, field.getName(), field.getType());
                }
            }
        }
    }

    private void know(String name, Class<?> type) {
        known.add(name);
        if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            lists.add(name);
        }
    }

    @Override
    public void filter(ContainerRequestContext request) {
        List<Violation> violations = violations(request.getUriInfo().getQueryParameters());
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    /** By name, so that the same question gets the same answer. */
    List<Violation> violations(Map<String, List<String>> asked) {
        List<Violation> violations = new ArrayList<>();
        new TreeMap<>(asked).forEach((name, values) -> {
            if (!known.contains(name)) {
                violations.add(Violation.query(name, unknown(name)));
            } else if (values.size() > 1 && !lists.contains(name)) {
                violations.add(Violation.query(name, "Is given %d times; give it once.".formatted(values.size())));
            }
        });
        return violations;
    }

    private String unknown(String name) {
        if (known.isEmpty()) {
            return "Unknown; this call has no query parameters.";
        }
        String all = String.join(", ", known);
        return Spelling.nearest(name, known).map(meant -> "Unknown; did you mean %s? Known are %s.".formatted(meant, all))
                .orElse("Unknown; known are %s.".formatted(all));
    }
}
