package io.github.khabar.internal.html.locate;

import io.github.khabar.internal.html.flat.CharKinds;
import io.github.khabar.internal.html.flat.Units;
import java.util.List;

/** What the characters of a unit tell. */
public final class TextFeatures implements FeatureGroup {

    @Override
    public List<String> names() {
        return List.of(
                "words", "sentences", "commas", "ending", "linkShare", "links", "boldShare", "digitShare", "wordLength", "opening",
                "closing");
    }

    @Override
    public void write(PageView page, int unit, Row row) {
        Units units = page.units;
        int words = units.words[unit];
        row.put(words)
                .put(units.sentences[unit])
                .put(PageView.ratio(units.commas[unit], words))
                .put(ending(units, unit))
                .put(units.linkShare(unit))
                .put(units.links[unit])
                .put(units.boldShare(unit))
                .put(PageView.ratio(units.digits[unit], units.length(unit)))
                .put(PageView.ratio(units.length(unit), words))
                .put(units.opening[unit])
                .put(unit + 1 < units.size ? units.opening[unit + 1] : 0);
    }

    /** 2 where a sentence ends, 1 at a colon, else 0; closing quotes and brackets are looked through. */
    public static int ending(Units units, int unit) {
        int at = units.to[unit] - 1;
        while (at > units.from[unit] && "»”\"')]’".indexOf(units.text.charAt(at)) >= 0) {
            at--;
        }
        char last = units.text.charAt(at);
        return CharKinds.isSentenceEnd(last) ? 2 : last == ':' ? 1 : 0;
    }
}
