package id.cakupan.reporting.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Outlines of areas by code, read from TopoJSON once: arcs that neighbours share, in steps of a grid. Sources and licence
 * stand beside the files.
 */
final class Shapes {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Of provinces and of regencies; the two levels that have outlines. */
    private static final Shapes PROVINCES = read("/boundaries/province.topojson");
    private static final Shapes REGENCIES = read("/boundaries/regency.topojson");
    private static final int PROVINCE_CODE = 2;

    private final Map<String, List<double[][]>> rings = new HashMap<>();

    private Shapes() {
    }

    /** The rings of an area, each a list of longitude and latitude in degrees; none where it has no outline. */
    static List<double[][]> of(String code) {
        return (code.length() == PROVINCE_CODE ? PROVINCES : REGENCIES).rings.getOrDefault(code, List.of());
    }

    private static Shapes read(String file) {
        try (InputStream in = Shapes.class.getResourceAsStream(file)) {
            JsonNode topology = JSON.readTree(in);
            double[][][] arcs = arcs(topology);
            Shapes shapes = new Shapes();
            topology.get("objects").forEach(layer -> layer.get("geometries").forEach(area -> shapes.rings
                    .put(area.get("properties").get("code").textValue(), rings(area, arcs))));
            return shapes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double[][][] arcs(JsonNode topology) {
        JsonNode scale = topology.get("transform").get("scale");
        JsonNode translate = topology.get("transform").get("translate");
        double[][][] arcs = new double[topology.get("arcs").size()][][];
        for (int i = 0; i < arcs.length; i++) {
            JsonNode steps = topology.get("arcs").get(i);
            arcs[i] = new double[steps.size()][];
            long x = 0;
            long y = 0;
            for (int j = 0; j < steps.size(); j++) {
                x += steps.get(j).get(0).longValue();
                y += steps.get(j).get(1).longValue();
                arcs[i][j] = new double[] { x * scale.get(0).doubleValue() + translate.get(0).doubleValue(),
                        y * scale.get(1).doubleValue() + translate.get(1).doubleValue() };
            }
        }
        return arcs;
    }

    private static List<double[][]> rings(JsonNode area, double[][][] arcs) {
        List<double[][]> rings = new ArrayList<>();
        boolean many = area.get("type").textValue().equals("MultiPolygon");
        area.get("arcs").forEach(part -> {
            if (many) {
                part.forEach(ring -> rings.add(ring(ring, arcs)));
            } else {
                rings.add(ring(part, arcs));
            }
        });
        return List.copyOf(rings);
    }

    /** Joins arcs; a negative index is an arc that is walked from its end. */
    private static double[][] ring(JsonNode indices, double[][][] arcs) {
        List<double[]> points = new ArrayList<>();
        indices.forEach(index -> {
            int number = index.intValue();
            double[][] arc = arcs[number < 0 ? ~number : number];
            for (int i = points.isEmpty() ? 0 : 1; i < arc.length; i++) {
                points.add(arc[number < 0 ? arc.length - 1 - i : i]);
            }
        });
        return points.toArray(double[][]::new);
    }
}
