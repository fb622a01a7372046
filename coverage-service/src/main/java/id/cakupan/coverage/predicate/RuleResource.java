package id.cakupan.coverage.predicate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import id.cakupan.coverage.place.ScopeKind;
import id.cakupan.coverage.revision.Loaded;
import id.cakupan.coverage.revision.Unchanged;
import id.cakupan.coverage.target.Indicator;

@Path("/api/v1/predicates")
@RolesAllowed({ "viewer", "officer", "analyst", "branch_head", "operator", "service" })
class RuleResource {

    private final Rules rules;

    RuleResource(Rules rules) {
        this.rules = rules;
    }

    record RuleList(List<RuleItem> items) {
    }

    record RuleItem(String predicate, int alternative, LocalDate validFrom, LocalDate validTo, List<ScopeKind> scopes,
            String cakupan, String keaktifan, Indicator keaktifanBase, String pemdaShare, String pemdaWaivedAt,
            List<String> duties, LocalDate paidTo, String source, String note) {

        static RuleItem of(Rule rule) {
            Rule.Bars bars = rule.bars();
            Rule.Duties duties = rule.duties();
            return new RuleItem(rule.predicate(), rule.alternative(), rule.validFrom(), rule.validTo(),
                    rule.scopes().stream().sorted().toList(), text(bars.cakupan()), text(bars.keaktifan()),
                    bars.keaktifanBase(), text(bars.pemdaShare()), text(bars.pemdaWaivedAt()),
                    Stream.of(duties.agreement() ? "AGREEMENT" : "", duties.noArrears() ? "NO_ARREARS" : "",
                            duties.request() ? "REQUEST" : "").filter(duty -> !duty.isEmpty()).toList(),
                    duties.paidTo(), rule.source(), rule.note());
        }

        private static String text(BigDecimal number) {
            return number == null ? null : number.toPlainString();
        }
    }

    /** All rules in force, past and future ones too, by predicate and first day. */
    @GET
    @Unchanged
    public RuleList list() {
        return new RuleList(rules.inForce().stream().map(RuleItem::of).toList());
    }

    /** Loads a file of rules, whole or not at all. */
    @POST
    @Consumes("text/csv")
    @RolesAllowed("analyst")
    public Loaded load(byte[] file) {
        return rules.load(RuleReading.read(file));
    }
}
