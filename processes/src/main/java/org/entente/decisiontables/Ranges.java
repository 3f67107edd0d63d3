package org.entente.decisiontables;

import java.util.Arrays;

/** Sets of small numbers as ascending pairs: from, before. No two pairs touch. */
final class Ranges {

    private Ranges() {}

    static boolean meet(int[] one, int[] other) {
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            if (one[i + 1] <= other[j]) {
                i += 2;
            } else if (other[j + 1] <= one[i]) {
                j += 2;
            } else {
                return true;
            }
        }
        return false;
    }

    static int[] and(int[] one, int[] other) {
        var result = new int[one.length + other.length];
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            int from = Math.max(one[i], other[j]);
            int to = Math.min(one[i + 1], other[j + 1]);
            if (from < to) {
                result[count++] = from;
                result[count++] = to;
            }
            if (one[i + 1] < other[j + 1]) {
                i += 2;
            } else {
                j += 2;
            }
        }
        return Arrays.copyOf(result, count);
    }

    static int[] or(int[] one, int[] other) {
        var result = new int[one.length + other.length];
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < one.length || j < other.length) {
            boolean own = j == other.length || i < one.length && one[i] <= other[j];
            int from = own ? one[i] : other[j];
            int to = own ? one[i + 1] : other[j + 1];
            if (own) {
                i += 2;
            } else {
                j += 2;
            }
            if (count > 0 && result[count - 1] >= from) {
                result[count - 1] = Math.max(result[count - 1], to);
            } else {
                result[count++] = from;
                result[count++] = to;
            }
        }
        return Arrays.copyOf(result, count);
    }

    static boolean contains(int[] one, int[] other) {
        return Arrays.equals(and(one, other), other);
    }

    /** Tells whether it holds all numbers from 0 to before this one. */
    static boolean isFull(int[] ranges, int size) {
        return ranges.length == 2 && ranges[0] == 0 && ranges[1] == size;
    }

    /** Gives where the numbers of a set, which is within another, are if only those of the other are counted. */
    static int[] within(int[] ranges, int[] domain) {
        var result = new int[ranges.length];
        int skipped = 0;
        int d = 0;
        int count = 0;
        int before = 0;
        for (int i = 0; i < ranges.length; i += 2) {
            while (domain[d + 1] <= ranges[i]) {
                before += domain[d + 1] - domain[d];
                d += 2;
            }
            skipped = domain[d] - before;
            int from = ranges[i] - skipped;
            int to = ranges[i + 1] - skipped;
            if (count > 0 && result[count - 1] == from) {
                result[count - 1] = to;
            } else {
                result[count++] = from;
                result[count++] = to;
            }
        }
        return Arrays.copyOf(result, count);
    }

    static int size(int[] ranges) {
        int size = 0;
        for (int i = 0; i < ranges.length; i += 2) {
            size += ranges[i + 1] - ranges[i];
        }
        return size;
    }
}
