package id.cakupan.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the command line asks for; {@code ports} has a port of 1 to 65535 for each service. */
record Options(boolean help, boolean fresh, boolean sampleData, Path data, Map<Service, Integer> ports) {

    private static final String HELP = "run.sh --help lists the options.";

    Options {
        ports = Map.copyOf(ports);
    }

    static Options parse(List<String> arguments, Path defaultData) {
        boolean help = false;
        boolean fresh = false;
        boolean sampleData = true;
        Path data = defaultData;
        Map<Service, Integer> ports = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            ports.put(service, service.defaultPort());
        }
        Deque<String> rest = split(arguments);
        while (!rest.isEmpty()) {
            String option = rest.pop();
            switch (option) {
                case "--help", "-h" -> help = true;
                case "--fresh" -> fresh = true;
                case "--no-sample-data" -> sampleData = false;
                case "--data" -> data = Path.of(value(option, rest));
                case "--ports" -> ports = ports(value(option, rest));
                default -> throw new Trouble("There is no option %s; %s".formatted(option, HELP));
            }
        }
        return new Options(help, fresh, sampleData, data.toAbsolutePath().normalize(), ports);
    }

    /** {@code --data=DIR} is the same as {@code --data DIR}. */
    private static Deque<String> split(List<String> arguments) {
        List<String> words = new ArrayList<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (argument.startsWith("--") && equals > 0) {
                words.add(argument.substring(0, equals));
                words.add(argument.substring(equals + 1));
            } else {
                words.add(argument);
            }
        }
        return new ArrayDeque<>(words);
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty() || rest.peek().isBlank() || rest.peek().startsWith("--")) {
            throw new Trouble("The option %s needs a value; %s".formatted(option, HELP));
        }
        return rest.pop();
    }

    private static Map<Service, Integer> ports(String text) {
        String[] parts = text.split(",", -1);
        Map<Service, Integer> ports = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            if (parts.length == Service.values().length) {
                ports.put(service, port(parts[service.ordinal()].strip()));
            }
        }
        boolean inRange = ports.values().stream().allMatch(port -> port >= 1 && port <= 65535);
        if (ports.size() != parts.length || !inRange || ports.values().stream().distinct().count() != parts.length) {
            throw new Trouble("--ports %s is not three different ports from 1 to 65535; write them like 9081,9082,9083 (%s)."
                    .formatted(text, "enrollment, coverage, reporting"));
        }
        return ports;
    }

    private static int port(String text) {
        return text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
    }
}
