package id.cakupan.coverage;

import java.io.IOException;

import id.cakupan.kit.ContractExamples;

class ContractExamplesTest extends ContractExamples {
    ContractExamplesTest() throws IOException {
    }
}
