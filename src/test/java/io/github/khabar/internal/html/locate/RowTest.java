package io.github.khabar.internal.html.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class RowTest {

    @Test
    void putsTheLogarithmOfACountAndOne() {
        BitSet asked = new BitSet();
        asked.set(0);
        Row row = new Row(1, asked, 1);
        for (int count = 0; count < 10_000; count++) {
            row.clear();
            row.begin();
            row.log(count);
            assertThat(Row.value(row.column(0)[0])).as("logarithm of 1 + %d", count).isEqualTo((float) Math.log1p(count));
        }
    }
}
