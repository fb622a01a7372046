package id.cakupan.reporting.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import id.cakupan.reporting.press.Corpus.Planted;
import id.cakupan.reporting.press.Corpus.Sample;

/**
 * Texts of the corpus: the first 37 were looked at while the reader was written, the others never were, and what is asked of
 * those is what was reached.
 */
class PressTextTest {

    private static final int LOOKED_AT = 37;
    private static final int LAST = 44;

    @TestFactory
    Stream<DynamicTest> eachPlantedFlawIsFoundAndNoOther() {
        return IntStream.rangeClosed(1, LOOKED_AT).mapToObj(number -> DynamicTest.dynamicTest("text " + number, () -> {
            Sample sample = Corpus.sample(number);
            assertEquals(sample.findings().stream().map(Planted::rule).sorted().toList(), rules(sample), () -> sample.text());
        }));
    }

    @Test
    void nearlyAllFiguresOfTextsLookedAtAreReadWithAreaDayAndSegment() {
        Reached reached = Reached.of(1, LOOKED_AT);
        assertTrue(reached.isAtLeast(new Reached(347, 338, 328, 328, 14, 16)), reached::toString);
    }

    @Test
    void mostFiguresOfTextsNeverLookedAtAreReadWithAreaAndDay() {
        Reached reached = Reached.of(LOOKED_AT + 1, LAST);
        assertTrue(reached.isAtLeast(new Reached(75, 54, 46, 50, 0, 6)), reached::toString);
    }

    @Test
    void mostFlawsOfTextsNeverLookedAtAreFoundAndNoOther() {
        long planted = 0;
        long found = 0;
        long others = 0;
        for (int number = LOOKED_AT + 1; number <= LAST; number++) {
            Sample sample = Corpus.sample(number);
            List<String> left = rules(sample);
            for (Planted flaw : sample.findings()) {
                planted++;
                found += left.remove(flaw.rule()) ? 1 : 0;
            }
            others += left.size();
        }
        assertTrue(found * 10 >= planted * 6 && others == 0, found + " of " + planted + ", and " + others + " others");
    }

    private static List<String> rules(Sample sample) {
        return PressText.of(Corpus.PLACES, sample.text()).findings().stream().map(one -> one.rule().code()).sorted()
                .collect(Collectors.toList());
    }
}
