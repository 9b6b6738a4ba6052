package io.github.khabar.text;

import java.util.Arrays;

/** Joins the edits of two steps that follow each other into the edits of one step. */
final class EditJoin {
    private final int[] first;
    private final int[] second;
    private final int[] joined;
    private int size;
    private int atFirst;
    private int atSecond;
    private int firstShift; // original of the first step minus the text between the steps
    private int secondShift; // text of the second step minus the text between the steps

    private EditJoin(int[] first, int[] second) {
        this.first = first;
        this.second = second;
        joined = new int[first.length + second.length];
    }

    static int[] join(int[] first, int[] second) {
        EditJoin join = new EditJoin(first, second);
        while (join.atFirst < first.length || join.atSecond < second.length) {
            join.group();
        }
        return Arrays.copyOf(join.joined, join.size);
    }

    /** Writes one edit for all edits of both steps that overlap. */
    private void group() {
        int start = Math.min(firstStart(), secondStart());
        joined[size] = start + secondShift;
        joined[size + 2] = start + firstShift;
        int end = firstStart() <= secondStart() ? takeFirst() : takeSecond();
        while (firstStart() < end || secondStart() < end) {
            end = Math.max(end, firstStart() < end ? takeFirst() : takeSecond());
        }
        joined[size + 1] = end + secondShift;
        joined[size + 3] = end + firstShift;
        size += MappedText.WIDTH;
    }

    private int firstStart() {
        return atFirst < first.length ? first[atFirst] : Integer.MAX_VALUE;
    }

    private int secondStart() {
        return atSecond < second.length ? second[atSecond + 2] : Integer.MAX_VALUE;
    }

    private int takeFirst() {
        int end = first[atFirst + 1];
        firstShift = first[atFirst + 3] - end;
        atFirst += MappedText.WIDTH;
        return end;
    }

    private int takeSecond() {
        int end = second[atSecond + 3];
        secondShift = second[atSecond + 1] - end;
        atSecond += MappedText.WIDTH;
        return end;
    }
}
