package dev.stepwright.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.compiler.bill.Bill;
import dev.stepwright.compiler.bill.Range;
import dev.stepwright.compiler.bill.Repetition;
import dev.stepwright.compiler.bill.Repetition.Kind;
import org.junit.jupiter.api.Test;

class BillTest {

    @Test
    void countsTheShortestAndTheLongestPath() {
        Bill bill = Pipeline.of("""
                String run(String id) {
                    if (count(id) > 3) {
                        log(id);
                        log(id);
                    }
                    return find(id).id();
                }
                """).bill();

        assertThat(bill.states()).isEqualTo(5);
        assertThat(bill.success()).contains(new Range(3, 5));
        assertThat(bill.failure()).isEmpty();
        assertThat(bill.repetitions()).isEmpty();
    }

    @Test
    void countsWhatEachRoundAdds() {
        Bill bill = Pipeline.of("""
                void run(String id) {
                    int left = count(id);
                    while (left > 0) {
                        log(id);
                        left -= count(id);
                    }
                }
                """).bill();

        assertThat(bill.success()).contains(new Range(3, 3));
        assertThat(bill.repetitions()).containsExactly(new Repetition("while left > 0", Kind.ROUND, new Range(3, 3)));
    }

    @Test
    void countsALoopThatIsAlsoEnteredBesideItsHead() {
        Bill bill = Pipeline.of("""
                int run(String id) {
                    int n = 0;
                    while (n < 2) {
                        n = n + 1;
                        if (n == 5) {
                            log(id);
                        }
                        int a = 0;
                        while (a < 1 && id != null) {
                            a = a + 1;
                            return 2;
                        }
                    }
                    return 1;
                }
                """).bill();

        assertThat(bill.success()).contains(new Range(2, 5));
    }

    @Test
    void countsTheStatesOfAllBranchesAndOfEachItem() {
        Bill bill = Pipeline.of("""
                String run(Order order) {
                    for (String item : order.items()) {
                        log(item);
                    }
                    return parallel(() -> name(find(order.id())), () -> name(order), (a, b) -> a + b);
                }
                """).bill();

        assertThat(bill.states()).isEqualTo(6);
        assertThat(bill.success()).contains(new Range(5, 5));
        assertThat(bill.repetitions())
                .containsExactly(new Repetition("for (String item : order.items())", Kind.ITEM, new Range(1, 1)));
    }

    @Test
    void countsPathsOnWhichSomethingFailsApart() {
        Bill bill = Pipeline.of("""
                String run(String id) {
                    try {
                        risky(id);
                        log(id);
                    } catch (Broken e) {
                        log("broken");
                        throw new Missing(id);
                    }
                    return id;
                }
                """).bill();

        assertThat(bill.success()).contains(new Range(2, 2));
        assertThat(bill.failure()).contains(new Range(3, 4));
    }
}
