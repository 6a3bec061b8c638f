import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inverseDiagonal, luFactors, solve, solveTransposed } from "../../../src/domain/numeric/lu";

/** Rows whose diagonal outweighs the rest, as I − Q has them, some elements 0. */
const dominant = fc.integer({ min: 1, max: 12 }).chain((size) =>
  fc
    .array(fc.oneof(fc.constant(0), fc.double({ min: -1, max: 0, noNaN: true })), {
      minLength: size * size,
      maxLength: size * size,
    })
    .map((elements) => {
      const matrix = Float64Array.from(elements, (element) => element / size);
      for (let at = 0; at < size; at++) matrix[at * size + at] = 1.01;
      return { size, matrix };
    }),
);

const times = (matrix: Float64Array, x: Float64Array): number[] =>
  Array.from(x, (_, row) =>
    x.reduce((sum, each, at) => sum + (matrix[row * x.length + at] ?? 0) * each, 0),
  );

const transposed = (matrix: Float64Array, size: number): Float64Array =>
  matrix.map((_, at) => matrix[(at % size) * size + Math.floor(at / size)] ?? 0);

const unit = (size: number, at: number) => {
  const vector = new Float64Array(size);
  vector[at] = 1;
  return vector;
};

describe("LU factors", () => {
  test("of a matrix of two rows", () => {
    expect([...luFactors(Float64Array.of(2, 1, 4, 5), 2).lu]).toEqual([2, 1, 2, 3]);
  });

  test("solve both ways round and give the diagonal of the inverse", () => {
    fc.assert(
      fc.property(dominant, ({ size, matrix }) => {
        const factors = luFactors(matrix.slice(), size);
        const diagonal = inverseDiagonal(factors);
        for (let at = 0; at < size; at++) {
          const b = unit(size, at);
          const x = solve(factors, b);
          times(matrix, x).forEach((each, row) => {
            expect(each).toBeCloseTo(b[row] ?? NaN, 9);
          });
          times(transposed(matrix, size), solveTransposed(factors, b)).forEach((each, row) => {
            expect(each).toBeCloseTo(b[row] ?? NaN, 9);
          });
          expect(diagonal[at]).toBeCloseTo(x[at] ?? NaN, 9);
        }
      }),
    );
  });

  test("of nothing are nothing", () => {
    expect(inverseDiagonal(luFactors(new Float64Array(0), 0))).toHaveLength(0);
  });
});
