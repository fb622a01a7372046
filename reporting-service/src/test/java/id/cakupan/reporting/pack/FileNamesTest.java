package id.cakupan.reporting.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import id.cakupan.reporting.narrative.BriefingKind;

class FileNamesTest {

    @Test
    void names_are_plain_and_begin_with_the_code() {
        assertThat(FileNames.of("16.07", "Kabupaten Banyuasin", BriefingKind.BRIEFING)).isEqualTo("16.07-kabupaten-banyuasin");
        assertThat(FileNames.of("branch:601", "KC Palembang", BriefingKind.BRIEFING)).isEqualTo("branch-601-kc-palembang");
        assertThat(FileNames.of("51.08", "Kab. Bulèlèng / (utara)", BriefingKind.BRIEFING))
                .isEqualTo("51.08-kab-buleleng-utara");
    }

    @Test
    void a_kind_that_is_not_for_everything_is_named() {
        assertThat(FileNames.of("16.07", "Kabupaten Banyuasin", BriefingKind.UHC)).isEqualTo("16.07-kabupaten-banyuasin-uhc");
        assertThat(FileNames.of("16.07", "北京", BriefingKind.COMPARISON)).isEqualTo("16.07-comparison");
    }

    @Test
    void no_name_leads_out_of_its_folder_or_has_no_end() {
        assertThat(FileNames.of("../../etc", "../passwd", BriefingKind.BRIEFING)).isEqualTo("..-..-etc-passwd");
        assertThat(FileNames.of("16.07", "北京", BriefingKind.BRIEFING)).isEqualTo("16.07");
        assertThat(FileNames.of("16.07", "a".repeat(500), BriefingKind.BRIEFING)).hasSizeLessThan(80);
    }
}
