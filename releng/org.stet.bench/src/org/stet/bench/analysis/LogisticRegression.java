package org.stet.bench.analysis;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Logistic regression, fitted by Newton's method with a penalty on the squares of the weights of standardised columns.
 *
 * @param bias the weight of no column
 * @param weights one for each column as it is given
 */
record LogisticRegression(double bias, double[] weights) {

    private static final int STEPS = 25;

    /**
     * Fits rows of numbers, of equal length, to whether something is so.
     *
     * @param penalty on the squares of the weights: the more, the less a sign is believed of which few rows tell
     */
    static LogisticRegression fit(double[][] rows, List<Boolean> isSo, double penalty) {
        var columns = rows[0].length;
        var mean = new double[columns];
        var deviation = new double[columns];
        for (var column = 0; column < columns; column++) {
            var c = column;
            mean[c] = IntStream.range(0, rows.length).mapToDouble(i -> rows[i][c]).average().orElse(0);
            deviation[c] = Math.sqrt(IntStream.range(0, rows.length).mapToDouble(i -> Math.pow(rows[i][c] - mean[c], 2)).average().orElse(0));
        }
        var fitted = newton(IntStream.range(0, rows.length).mapToObj(i -> standardised(rows[i], mean, deviation)).toArray(double[][]::new), isSo, penalty);
        var weights = new double[columns];
        var bias = fitted[columns];
        for (var c = 0; c < columns; c++) {
            weights[c] = deviation[c] == 0 ? 0 : fitted[c] / deviation[c];
            bias -= weights[c] * mean[c];
        }
        return new LogisticRegression(bias, weights);
    }

    /** With a column of ones for the bias at the end. */
    private static double[] standardised(double[] row, double[] mean, double[] deviation) {
        var standardised = new double[row.length + 1];
        for (var c = 0; c < row.length; c++) {
            standardised[c] = deviation[c] == 0 ? 0 : (row[c] - mean[c]) / deviation[c];
        }
        standardised[row.length] = 1;
        return standardised;
    }

    private static double[] newton(double[][] rows, List<Boolean> isSo, double penalty) {
        var size = rows[0].length;
        var weights = new double[size];
        for (var step = 0; step < STEPS; step++) {
            var slope = new double[size];
            var curve = new double[size][size];
            for (var i = 0; i < rows.length; i++) {
                var chance = chance(0, weights, rows[i]);
                var error = (isSo.get(i) ? 1 : 0) - chance;
                for (var c = 0; c < size; c++) {
                    slope[c] += error * rows[i][c];
                    for (var d = 0; d <= c; d++) {
                        curve[c][d] += chance * (1 - chance) * rows[i][c] * rows[i][d];
                    }
                }
            }
            for (var c = 0; c < size; c++) {
                var ridge = c < size - 1 ? penalty : 1e-9;
                slope[c] -= ridge * weights[c];
                curve[c][c] += ridge;
                for (var d = 0; d < c; d++) {
                    curve[d][c] = curve[c][d];
                }
            }
            var change = solve(curve, slope);
            for (var c = 0; c < size; c++) {
                weights[c] += change[c];
            }
        }
        return weights;
    }

    /** Solves linear equations by elimination; the matrix is symmetric and positive, so that no pivot is needed. */
    private static double[] solve(double[][] matrix, double[] right) {
        var size = right.length;
        for (var pivot = 0; pivot < size; pivot++) {
            for (var row = pivot + 1; row < size; row++) {
                var factor = matrix[row][pivot] / matrix[pivot][pivot];
                for (var c = pivot; c < size; c++) {
                    matrix[row][c] -= factor * matrix[pivot][c];
                }
                right[row] -= factor * right[pivot];
            }
        }
        for (var row = size - 1; row >= 0; row--) {
            for (var c = row + 1; c < size; c++) {
                right[row] -= matrix[row][c] * right[c];
            }
            right[row] /= matrix[row][row];
        }
        return right;
    }

    /** How likely it is for a row, 0 to 1. */
    double probability(double[] row) {
        return chance(bias, weights, row);
    }

    private static double chance(double bias, double[] weights, double[] row) {
        return 1 / (1 + Math.exp(-bias - IntStream.range(0, row.length).mapToDouble(c -> weights[c] * row[c]).sum()));
    }
}
