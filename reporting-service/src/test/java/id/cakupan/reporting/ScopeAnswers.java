package id.cakupan.reporting;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Which figure coverage-service has of a scope on a day. */
final class ScopeAnswers {

    private ScopeAnswers() {
    }

    static ObjectNode figure(String scope, String asOf) {
        if (scope.equals("ID")) {
            return asOf.equals("2023-11-01") ? Answers.nationComplete() : Answers.nationMissing();
        }
        if (scope.equals("16")) {
            return Answers.provinceMissing();
        }
        if (scope.equals("62")) {
            return ReportAnswers.province();
        }
        if (scope.equals("branch:2201")) {
            return ReportAnswers.denpasar();
        }
        if (scope.equals("branch:601")) {
            return ReportAnswers.palembangBranch();
        }
        if (scope.startsWith("branch:") || scope.startsWith("deputy:")) {
            return ReportAnswers.territoryUnknown(scope);
        }
        if (scope.equals("16.71")) {
            return Answers.monthOnly();
        }
        if (scope.equals("62.12")) {
            return Answers.aboveFull();
        }
        ObjectNode answer = scope.equals(PressAnswers.TIRTA) ? PressAnswers.tirta()
                : BackgroundAnswers.isKnown(scope) ? BackgroundAnswers.figure(scope) : Answers.banyuasin();
        ((ObjectNode) answer.get("scope")).put("code", scope);
        if (scope.equals(PeersResource.STALE)) {
            answer.put("stale", true);
        }
        if (scope.equals(PeersResource.HOSTILE)) {
            Answers.scope(answer, scope, "<script>alert(1)</script> | *kota*", "CITY");
        }
        return answer;
    }
}
