package id.cakupan.enrollment.financing;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.enrollment.reference.ReferenceTable;
import id.cakupan.enrollment.reference.RowValues;
import id.cakupan.enrollment.region.Regions;

/** Agreements of local governments, one of each at a time. */
@ApplicationScoped
class AgreementFile implements ReferenceTable {

    static final Shape SHAPE = new Shape("agreements", "agreement", "region", List.of("region", "valid_from"),
            List.of("region", "number", "quota", "budget_rupiah", "arrears_rupiah", "arrears_on", "paid_to", "requested_on",
                    "valid_from", "valid_to", "source", "note"),
            "region");

    private static final long MOST_PEOPLE = 100_000_000L;
    private static final long MOST_RUPIAH = 1_000_000_000_000_000L;

    private final Regions regions;

    AgreementFile(Regions regions) {
        this.regions = regions;
    }

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public Consumer<RowValues> reader() {
        Set<String> governments = regions.all().stream().map(Regions.Area::code)
                .filter(code -> code.matches("\\d\\d(\\.\\d\\d)?"))
                .collect(Collectors.toSet());
        return row -> {
            row.known("region", governments, "Must be the code of a province, regency or city such as 16.07.")
                    .optionalText("number", 100).optionalCount("quota", MOST_PEOPLE)
                    .optionalCount("budget_rupiah", MOST_RUPIAH);
            arrears(row);
            row.optionalDay("arrears_on").optionalDay("paid_to").optionalDay("requested_on").days().day("valid_from").origin();
            if (row.raw("arrears_rupiah").isEmpty() != row.raw("arrears_on").isEmpty()) {
                row.reject("arrears_on", "Must be stated with arrears_rupiah, and only with it: arrears are those of a day.");
            }
        };
    }

    /** 0 says that nothing is owed. */
    private static void arrears(RowValues row) {
        boolean none = row.raw("arrears_rupiah").equals("0");
        if (none) {
            row.put("arrears_rupiah", 0L);
        } else {
            row.optionalCount("arrears_rupiah", MOST_RUPIAH);
        }
    }
}
