package id.cakupan.reporting.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNamesTest {

    @Test
    void names_are_plain_and_begin_with_the_code() {
        assertThat(FileNames.of("16.07", "Kabupaten Banyuasin")).isEqualTo("16.07-kabupaten-banyuasin");
        assertThat(FileNames.of("branch:601", "KC Palembang")).isEqualTo("branch-601-kc-palembang");
        assertThat(FileNames.of("51.08", "Kab. Bulèlèng / (utara)")).isEqualTo("51.08-kab-buleleng-utara");
    }

    @Test
    void no_name_leads_out_of_its_folder_or_has_no_end() {
        assertThat(FileNames.of("../../etc", "../passwd")).isEqualTo("..-..-etc-passwd");
        assertThat(FileNames.of("16.07", "北京")).isEqualTo("16.07");
        assertThat(FileNames.of("16.07", "a".repeat(500))).hasSizeLessThan(80);
    }
}
