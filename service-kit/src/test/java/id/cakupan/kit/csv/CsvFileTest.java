package id.cakupan.kit.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.cakupan.kit.Refusal;
import id.cakupan.kit.Violation;

class CsvFileTest {

    private static final List<String> COLUMNS = List.of("train", "from", "note");

    private static List<String> read(String table) {
        return CsvFile.read(table, COLUMNS, 5).stream()
                .map(row -> row.number() + " " + row.get("train") + "/" + row.get("from") + "/" + row.get("note")).toList();
    }

    private static List<Violation> wrong(String table) {
        return refused(() -> read(table)).violations();
    }

    private static Refusal refused(Runnable reading) {
        return catchThrowableOfType(Refusal.class, reading::run);
    }

    @ParameterizedTest
    @ValueSource(strings = { "train,from,note\nT1,Kertapati,A note\n", "\uFEFFtrain,from,note\nT1,Kertapati,A note\n",
            "train;from;note\r\nT1;Kertapati;A note\r\n", "Note,TRAIN, from \nA note,T1,Kertapati",
            "train,from,note\n\"T1\",\" Kertapati \",A note\n" })
    void a_table_is_read_as_spreadsheets_write_it(String table) {
        assertThat(read(table)).containsExactly("2 T1/Kertapati/A note");
    }

    @Test
    void quotes_hold_separators_quotes_and_line_ends() {
        assertThat(read("train,from,note\nT1,\"Kertapati, Palembang\",\"He said \"\"yes\"\"\nand went\"\nT2,,\n"))
                .containsExactly("2 T1/Kertapati, Palembang/He said \"yes\"\nand went", "3 T2//");
        assertThat(read("train;from;note\nT1;\"a;b\";c,d\n")).containsExactly("2 T1/a;b/c,d");
    }

    @Test
    void blank_lines_count_as_rows_and_say_nothing() {
        assertThat(read("\n,,\ntrain,from,note\n\nT1,,\n , ,\nT2,,\n")).containsExactly("5 T1//", "7 T2//");
    }

    @Test
    void an_optional_column_may_be_left_out() {
        List<CsvRow> rows = CsvFile.read("train\nT1\n".getBytes(UTF_8), List.of("train"), List.of("note"));
        assertThat(rows.get(0).get("note")).isEmpty();
        rows = CsvFile.read("note,train\nA,T1\n".getBytes(UTF_8), List.of("train"), List.of("note"));
        assertThat(rows.get(0).get("note")).isEqualTo("A");
    }

    @Test
    void a_header_names_each_column_once() {
        assertThat(wrong("train,Train,kind\nT1,,\n")).extracting(Violation::field).containsExactly("row 1, column train",
                "row 1, column 3", "row 1, column from", "row 1, column note");
        assertThat(wrong("train,from\nT1,\n")).extracting(Violation::field).containsExactly("row 1, column note");
    }

    @Test
    void every_row_has_as_many_columns_as_the_header() {
        assertThat(wrong("train,from,note\nT1,a,b,c\nT2,a,b\nT3,a\n")).extracting(Violation::field).containsExactly("row 2",
                "row 4");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "\n\n", "train,from,note\n", "train,from,note\n,,\n", "train,from,note\nT1,\"a,b\n",
            "train,from,note\nT1,\"a\"b,c\n", "train,from,note\nT1,a\0,b\n" })
    void what_is_no_table_is_refused(String table) {
        assertThat(wrong(table)).extracting(Violation::field, Violation::in).containsExactly(
                org.assertj.core.groups.Tuple.tuple("file", "file"));
    }

    @Test
    void a_text_is_one_in_its_character_set() {
        byte[] latin = "Médan".getBytes(ISO_8859_1);
        assertThat(CsvFile.text(latin, ISO_8859_1)).isEqualTo("Médan");
        assertThat(refused(() -> CsvFile.text(latin, UTF_8)).violations().get(0).message())
                .isEqualTo("Is no text in UTF-8; save it as \"CSV UTF-8\".");
        assertThat(CsvFile.text(null, UTF_8)).isEmpty();
    }

    @Test
    void reading_ends_where_a_file_has_too_many_rows() {
        String five = "train,from,note\n" + "T1,a,b\n".repeat(3) + "\n\n";
        assertThat(read(five)).hasSize(3);
        assertThat(wrong(five + "T2,a,\"not closed")).extracting(Violation::field).containsExactly("file");
        assertThat(wrong(five + "T2,a,b\nT3,a,\"not closed")).containsExactly(
                new Violation("row 7", "file", "A file has at most 5 rows under its header; send it in several parts."));
        assertThat(wrong("train,from,note\n" + "\n".repeat(6))).extracting(Violation::field).containsExactly("row 7");
        assertThat(wrong("\n".repeat(6))).extracting(Violation::field).containsExactly("row 6");
        byte[] blank = ("train\nT1\n" + "\n".repeat(CsvFile.MOST_ROWS)).getBytes(UTF_8);
        assertThat(refused(() -> CsvFile.read(blank, List.of("train"))).violations()).extracting(Violation::field)
                .containsExactly("row 100002");
    }

    @Test
    void of_many_errors_all_are_counted_and_the_first_thousand_listed() {
        String table = "train,from,note\n" + "T1,a\n".repeat(1500);
        Refusal refusal = refused(() -> CsvFile.read(table, COLUMNS, 2000));
        assertThat(refusal.violations()).hasSize(1000);
        assertThat(refusal).hasMessageContaining("1500 error(s)");
    }
}
