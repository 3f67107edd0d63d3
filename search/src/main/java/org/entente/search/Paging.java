package org.entente.search;

/** The bounds of paging: nobody reads beyond hit 10,000, and going there costs the engine a heap of that size. */
final class Paging {

    static final int MAX_SIZE = 100;
    static final int MAX_DEPTH = 10_000;

    private Paging() {}

    static int size(int wished) {
        return Math.clamp(wished, 1, MAX_SIZE);
    }

    static int page(int wished, int size) {
        return Math.clamp(wished, 0, MAX_DEPTH / size - 1);
    }

    /** Number of pages that can be reached. */
    static int pages(long total, int size) {
        return (int) Math.min(Math.ceilDiv(total, size), MAX_DEPTH / size);
    }
}
