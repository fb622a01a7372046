package id.cakupan.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sample files on their way through the public APIs, and the briefing that comes out of them. */
final class SampleFigures {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern A_COUNT = Pattern.compile("\"count\"\\s*:\\s*\\{");
    private static final int SHOWN_CHARACTERS = 800;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5)).build();
    private final LocalRun run;
    private final Path files;
    private final String authorization;

    SampleFigures(LocalRun run, Path files) {
        this.run = run;
        this.files = files;
        String pair = "launcher:" + run.accounts().launcherPassword();
        this.authorization = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
    }

    /**
     * The files that this data folder did not take last in their present form. One whose load was undone is not offered again.
     */
    List<SampleFile> toLoad() {
        Map<String, String> known = run.folder().sampleFiles();
        return Stream.of(SampleFile.values()).filter(file -> !mark(file).equals(known.get(file.fileName()))).toList();
    }

    /** Loads these files. */
    void load() {
        Map<String, String> known = run.folder().sampleFiles();
        for (SampleFile file : toLoad()) {
            load(file, mark(file) + known.get(file.fileName()));
            run.folder().rememberSampleFile(file.fileName(), mark(file));
        }
    }

    private String mark(SampleFile file) {
        return UUID.nameUUIDFromBytes(content(file)).toString();
    }

    private byte[] content(SampleFile sample) {
        Path file = files.resolve(sample.fileName());
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Trouble("The sample file %s cannot be read; restore it or start with --no-sample-data.".formatted(file),
                    e);
        }
    }

    /** @param step from which content to which: a file that is set back to an earlier content is loaded again */
    private void load(SampleFile sample, String step) {
        Answer answer = patiently(request(sample.service(), sample.path()).header("Content-Type", "text/csv")
                .header("Idempotency-Key", UUID.nameUUIDFromBytes(step.getBytes(UTF_8)).toString())
                .POST(HttpRequest.BodyPublishers.ofByteArray(content(sample))).build());
        if (answer.status() / 100 != 2) {
            throw new Trouble("The sample file %s was refused by %s; mend it or start with --no-sample-data. The answer was %s."
                    .formatted(files.resolve(sample.fileName()), sample.service().lowerName(), answer.shown()));
        }
    }

    /** The Banyuasin briefing of 1 September 2023 in Markdown, once its figure is there; else why there is none. */
    Answer briefing() {
        HttpRequest figure = request(Service.COVERAGE, "/api/v1/coverage/16.07?asOf=2023-09-01").build();
        boolean known = Waiting.until(PATIENCE, 100, () -> {
            Answer answer = ask(figure).orElse(Answer.NONE);
            return answer.status() == 200 && A_COUNT.matcher(answer.body()).find();
        });
        if (!known) {
            return new Answer(ask(figure).map(Answer::status).orElse(0), "coverage has no figure for it");
        }
        return patiently(request(Service.REPORTING, "/api/v1/briefings/16.07?asOf=2023-09-01&lang=id")
                .header("Accept", "text/markdown").build());
    }

    private HttpRequest.Builder request(Service service, String path) {
        return HttpRequest.newBuilder(URI.create(run.address(service) + path)).timeout(PATIENCE)
                .header("Authorization", authorization);
    }

    /** Right after the start a service may still wait for its peer and say 503. */
    private Answer patiently(HttpRequest request) {
        Answer[] last = { Answer.NONE };
        Waiting.until(PATIENCE, 250, () -> {
            last[0] = ask(request).orElse(Answer.NONE);
            return last[0].status() != 0 && last[0].status() != 503;
        });
        return last[0];
    }

    private Optional<Answer> ask(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
            return Optional.of(new Answer(response.statusCode(), response.body()));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking a service", e);
        }
    }

    /** HTTP status, 0 for no answer at all, and body. */
    record Answer(int status, String body) {

        static final Answer NONE = new Answer(0, "no answer");

        String shown() {
            return status + " " + (body.length() > SHOWN_CHARACTERS ? body.substring(0, SHOWN_CHARACTERS) + " ..." : body);
        }
    }
}
