package id.cakupan.enrollment;

import java.io.IOException;

import id.cakupan.kit.ContractExamples;

class ContractExamplesTest extends ContractExamples {
    ContractExamplesTest() throws IOException {
    }
}
