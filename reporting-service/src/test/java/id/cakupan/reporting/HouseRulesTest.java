package id.cakupan.reporting;

import id.cakupan.kit.HouseRules;

class HouseRulesTest extends HouseRules {
    HouseRulesTest() {
        super("id.cakupan.reporting");
    }
}
