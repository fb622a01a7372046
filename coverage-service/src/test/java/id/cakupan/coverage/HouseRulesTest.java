package id.cakupan.coverage;

import id.cakupan.kit.HouseRules;

class HouseRulesTest extends HouseRules {
    HouseRulesTest() {
        super("id.cakupan.coverage");
    }
}
