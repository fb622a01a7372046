package id.cakupan.local;

import id.cakupan.kit.HouseRules;

class HouseRulesTest extends HouseRules {
    HouseRulesTest() {
        super("id.cakupan.local");
    }
}
