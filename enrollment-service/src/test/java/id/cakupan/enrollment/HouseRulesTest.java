package id.cakupan.enrollment;

import id.cakupan.kit.HouseRules;

class HouseRulesTest extends HouseRules {
    HouseRulesTest() {
        super("id.cakupan.enrollment");
    }
}
