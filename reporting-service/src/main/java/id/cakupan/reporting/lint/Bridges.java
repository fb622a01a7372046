package id.cakupan.reporting.lint;

import java.util.List;

import id.cakupan.reporting.coverage.Bridge;
import id.cakupan.reporting.coverage.People;
import id.cakupan.reporting.narrative.Lang;

/** A change that its causes do not come to. */
final class Bridges {

    private Bridges() {
    }

    static List<Objection> in(Bridge bridge) {
        if (bridge == null || !bridge.complete()) {
            return List.of();
        }
        People residual = bridge.residual();
        if (residual == null) {
            return List.of(Rule.CHANGE_NOT_CHECKED.objects("",
                    "Perubahan sejak %s tidak dapat diperiksa terhadap sebab-sebabnya.".formatted(
                            Lang.ID.day(bridge.from().asOf())),
                    "The change since %s could not be held against its causes.".formatted(Lang.EN.day(bridge.from().asOf()))));
        }
        if (residual.registered() == 0 && residual.active() == 0 && residual.inactive() == 0 && residual.unspecified() == 0) {
            return List.of();
        }
        return List.of(Rule.CHANGE_EXPLAINED.objects("",
                "Sebab-sebab perubahan sejak %s berselisih %s peserta (%s aktif) dengan perubahannya.".formatted(
                        Lang.ID.day(bridge.from().asOf()), Lang.ID.number(residual.registered()),
                        Lang.ID.number(residual.active())),
                "The causes of the change since %s are %s participants (%s active) off the change.".formatted(
                        Lang.EN.day(bridge.from().asOf()), Lang.EN.number(residual.registered()),
                        Lang.EN.number(residual.active()))));
    }
}
