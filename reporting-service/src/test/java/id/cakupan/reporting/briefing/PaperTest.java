package id.cakupan.reporting.briefing;

import static id.cakupan.kit.Contract.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

import javax.imageio.ImageIO;

import jakarta.inject.Inject;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.cakupan.kit.PostgresResource;
import id.cakupan.reporting.PeersResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;

/** The PDF, read back and held against the same briefing as data. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PeersResource.class)
class PaperTest {

    @Inject
    CircuitBreakerMaintenance breakers;

    @BeforeEach
    void close_what_other_tests_opened() {
        PeersResource.untilTheFirstAnswer();
        breakers.resetAll();
    }

    @Test
    void all_that_the_briefing_says_stands_in_the_pdf() throws IOException {
        for (String scope : List.of("62", "16.07", "ID", "branch:2201")) {
            for (String lang : List.of("id", "en")) {
                JsonPath data = as("viewer").queryParam("lang", lang).get("/api/v1/briefings/{scope}", scope).jsonPath();
                try (PDDocument paper = pdf(scope, lang)) {
                    // A sentence may go on overleaf, after the foot of the page.
                    String text = plain(new PDFTextStripper().getText(paper))
                            .replaceAll("\\|(DRAF,belumditerbitkan|DRAFT,notissued)\\d+/\\d+", "")
                            .replace(plain(data.getString("title")), "");
                    List<String> said = new ArrayList<>(List.of(data.getString("headline.text")));
                    said.addAll(data.getList("sections.sentences.flatten().text", String.class));
                    said.addAll(data.getList("sections.table.findAll { it != null }.rows.flatten().text", String.class));
                    said.addAll(data.getList("keyFigures.value.text", String.class));
                    assertThat(said).allSatisfy(words -> assertThat(text).contains(plain(words)));
                }
            }
        }
    }

    @Test
    void it_is_tagged_titled_and_brings_its_fonts_and_bookmarks() throws IOException {
        try (PDDocument paper = pdf("62", "id")) {
            assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("id");
            List<String> alternatives = new ArrayList<>();
            alternatives(paper.getDocumentCatalog().getStructureTreeRoot(), alternatives);
            assertThat(alternatives).isNotEmpty().allMatch(words -> words != null && words.startsWith("Peta cakupan"));
            assertThat(paper.getDocumentInformation().getTitle()).contains("Kalimantan Tengah");
            assertThat(paper.getDocumentCatalog().getDocumentOutline().children()).extracting(item -> item.getTitle())
                    .contains("Cakupan", "Keterangan");
            for (var page : paper.getPages()) {
                List<PDFont> fonts = StreamSupport.stream(page.getResources().getFontNames().spliterator(), false).map(name -> {
                    try {
                        return page.getResources().getFont(name);
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                }).toList();
                assertThat(fonts).allMatch(PDFont::isEmbedded);
                assertThat(page.getMediaBox().getWidth()).isBetween(595f, 596f);
            }
        }
    }

    private static void alternatives(PDStructureNode node, List<String> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure")) {
                    found.add(element.getAlternateDescription());
                }
                alternatives(element, found);
            }
        }
    }

    @Test
    void names_from_outside_are_words_and_no_markup() throws IOException {
        try (PDDocument paper = pdf("31.72", "id")) {
            assertThat(plain(new PDFTextStripper().getText(paper))).contains(plain("<script>alert(1)</script> | *kota*"));
        }
    }

    @Test
    void the_picture_is_small_enough_to_send_and_large_enough_to_read() throws IOException {
        for (String scope : List.of("62", "16.07", "ID", "branch:2201", "31.72")) {
            byte[] png = as("viewer").get("/api/v1/briefings/{scope}/document.png", scope).then().statusCode(200)
                    .contentType("image/png").extract().asByteArray();
            assertThat(png.length).isLessThan(200_000);
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
            assertThat(List.of(picture.getWidth(), picture.getHeight())).isEqualTo(List.of(1080, 1350));
        }
    }

    private static PDDocument pdf(String scope, String lang) throws IOException {
        return Loader.loadPDF(as("viewer").queryParam("lang", lang).get("/api/v1/briefings/{scope}/document.pdf", scope).then()
                .statusCode(200).contentType("application/pdf").extract().asByteArray());
    }

    /** Without white space: lines and cells break where there is no more room. */
    private static String plain(String words) {
        return words.replaceAll("[\\s\u00a0]", "");
    }
}
