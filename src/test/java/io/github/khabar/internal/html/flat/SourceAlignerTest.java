package io.github.khabar.internal.html.flat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceAlignerTest {

    @Test
    void followsReferencesOfAllForms() {
        String source = "<p>أ&amp;ب&#1578;&#x062B;&nbsp;ج&laquo د&notin;</p>";
        String text = "أ&بتث\u00A0ج« د∉";
        SourceAligner aligner = aligned(source, text);
        String[] pieces = {"أ", "&amp;", "ب", "&#1578;", "&#x062B;", "&nbsp;", "ج", "&laquo", " ", "د", "&notin;"};
        for (int at = 0; at < pieces.length; at++) {
            assertThat(source.substring(aligner.from(at), aligner.to(at))).isEqualTo(pieces[at]);
        }
    }

    @Test
    void takesALonelyAmpersandAsItStands() {
        String source = "<p>أ & ب &unknown; ج</p>";
        SourceAligner aligner = aligned(source, "أ & ب &unknown; ج");
        assertThat(source.substring(aligner.from(2), aligner.to(2))).isEqualTo("&");
        assertThat(source.charAt(aligner.from(16))).isEqualTo('ج');
    }

    @Test
    void stepsOverMarkupBetweenPiecesOfOneText() {
        String source = "<p>أب<x>تث</p>";
        SourceAligner aligner = aligned(source, "أبتث");
        assertThat(source.charAt(aligner.from(2))).isEqualTo('ت');
    }

    private static SourceAligner aligned(String source, String text) {
        SourceAligner aligner = new SourceAligner(source);
        aligner.align(text, 3, source.length() - 4);
        return aligner;
    }
}
