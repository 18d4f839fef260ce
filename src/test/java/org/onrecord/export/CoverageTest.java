package org.onrecord.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class CoverageTest {
    @Test
    void aRectangleBetweenPixelsCoversThePartsOfEach() {
        Coverage coverage = new Coverage(3, 2);
        coverage.add(new Edge(0.5, 0, 0.5, 1.5));
        coverage.add(new Edge(2.25, 1.5, 2.25, 0));
        assertArrayEquals(new byte[] {50, 100, 25, 25, 50, 13}, coverage.levels(100));
    }

    @Test
    void aDiagonalCutsPixelsInHalves() {
        Coverage coverage = new Coverage(2, 2);
        coverage.add(new Edge(0, 0, 2, 2));
        coverage.add(new Edge(2, 2, 2, 0));
        assertArrayEquals(new byte[] {50, 100, 0, 50}, coverage.levels(100));
    }

    @Test
    void theDirectionOfAnOutlineDoesNotMatter() {
        Coverage coverage = new Coverage(1, 1);
        coverage.add(new Edge(0, 1, 0, 0));
        coverage.add(new Edge(1, 0, 1, 1));
        assertArrayEquals(new byte[] {100}, coverage.levels(100));
    }
}
