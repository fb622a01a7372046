package id.cakupan.coverage.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class SameAreaTest {

    private static final LocalDate CHANGE = LocalDate.of(2022, 7, 25);

    @Test
    void an_area_that_only_got_other_codes_is_the_same_under_each_of_them() {
        RegionTree tree = tree(ended("91.01", null, null, CHANGE), ended("93.01", "91.01", CHANGE, CHANGE.plusYears(2)),
                lasting("94.07", "93.01", CHANGE.plusYears(2)));
        assertThat(List.of("91.01", "93.01", "94.07")).allSatisfy(
                code -> assertThat(tree.codes(code)).containsExactly("94.07", "93.01", "91.01"));
        assertThat(tree.codes("12.34")).containsExactly("12.34");
    }

    @Test
    void what_was_split_off_or_goes_on_smaller_is_another_area() {
        RegionTree off = tree(lasting("91", null, null), lasting("93", "91", CHANGE));
        assertThat(off.codes("93")).containsExactly("93");
        assertThat(off.codes("91")).containsExactly("91");
        RegionTree apart = tree(ended("91", null, null, CHANGE), lasting("93", "91", CHANGE), lasting("94", "91", CHANGE));
        assertThat(apart.codes("93")).containsExactly("93");
        assertThat(apart.codes("91")).containsExactly("91");
    }

    @Test
    void what_several_were_merged_into_is_another_area_also_where_one_of_them_goes_on() {
        RegionTree merged = tree(ended("82.01", null, null, CHANGE), ended("82.02", null, null, CHANGE),
                lasting("82.10", "82.01 82.02", CHANGE));
        assertThat(merged.codes("82.10")).containsExactly("82.10");
        assertThat(merged.codes("82.01")).containsExactly("82.01");
        RegionTree partly = tree(ended("82.01", null, null, CHANGE), lasting("82.02", null, null),
                lasting("82.10", "82.01 82.02", CHANGE));
        assertThat(partly.codes("82.10")).containsExactly("82.10");
        assertThat(partly.codes("82.01")).containsExactly("82.01");
    }

    @Test
    void who_begins_on_another_day_than_the_one_before_ended_is_another_area() {
        RegionTree later = tree(ended("91.01", null, null, CHANGE), lasting("93.01", "91.01", CHANGE.plusDays(1)));
        assertThat(later.codes("93.01")).containsExactly("93.01");
        RegionTree always = tree(ended("91.01", null, null, CHANGE), lasting("93.01", "91.01", null));
        assertThat(always.codes("93.01")).containsExactly("93.01");
        assertThat(tree(lasting("93.01", "91.01", CHANGE)).codes("93.01")).containsExactly("93.01");
    }

    private static RegionTree tree(Region... regions) {
        return new RegionTree(List.of(regions));
    }

    private static Region lasting(String code, String predecessor, LocalDate from) {
        return new Region(code, code, RegionKind.REGENCY, "ID", from, null, predecessor);
    }

    private static Region ended(String code, String predecessor, LocalDate from, LocalDate next) {
        return new Region(code, code, RegionKind.REGENCY, "ID", from, next.minusDays(1), predecessor);
    }
}
