import { finish, type Steps } from "./steps";

/**
 * The factors of a square matrix A = L·U, L with ones on its diagonal: L below, U on and above the
 * diagonal of one array, row by row.
 */
export type Factors = { readonly size: number; readonly lu: Float64Array };

/**
 * Gaussian elimination without exchange of rows, which is stable where each diagonal element is at
 * least the sum of the others of its row, such as I − Q of a Markov chain. Rows that do not meet
 * cost nothing, so rows with few elements should come first.
 *
 * @param matrix row by row; it is overwritten
 * Source: G. H. Golub and C. F. Van Loan, "Matrix Computations", section 3.2 and 4.1;
 * https://en.wikipedia.org/wiki/LU_decomposition
 * @example luFactors(Float64Array.of(2, 1, 4, 5), 2).lu // [2, 1, 2, 3]
 */
export const luFactors = (matrix: Float64Array, size: number): Factors =>
  finish(luFactorsInSteps(matrix, size));

/** The same, row by row. */
export function* luFactorsInSteps(matrix: Float64Array, size: number): Steps<Factors> {
  for (let row = 1; row < size; row++) {
    yield;
    const to = row * size;
    for (let above = 0; above < row; above++) {
      const element = matrix[to + above] ?? 0;
      if (element === 0) continue;
      const from = above * size;
      const factor = element / (matrix[from + above] ?? 1);
      matrix[to + above] = factor;
      for (let column = above + 1; column < size; column++)
        matrix[to + column] = (matrix[to + column] ?? 0) - factor * (matrix[from + column] ?? 0);
    }
  }
  return { size, lu: matrix };
}

/** x with A·x = b. */
export function solve({ size, lu }: Factors, b: Float64Array): Float64Array {
  const x = b.slice();
  for (let row = 0; row < size; row++) x[row] = (x[row] ?? 0) - dot(lu, x, row, 0, row, size);
  for (let row = size - 1; row >= 0; row--) {
    const rest = (x[row] ?? 0) - dot(lu, x, row, row + 1, size, size);
    x[row] = rest / (lu[row * size + row] ?? 1);
  }
  return x;
}

/** x with xᵀ·A = bᵀ. */
export function solveTransposed({ size, lu }: Factors, b: Float64Array): Float64Array {
  const x = b.slice();
  for (let row = 0; row < size; row++) {
    x[row] = (x[row] ?? 0) / (lu[row * size + row] ?? 1);
    subtract(lu, x, row, row + 1, size, size);
  }
  for (let row = size - 1; row > 0; row--) subtract(lu, x, row, 0, row, size);
  return x;
}

/** The diagonal of the inverse: element i is row i of U⁻¹ times column i of L⁻¹. */
export const inverseDiagonal = (factors: Factors): Float64Array =>
  finish(inverseDiagonalInSteps(factors));

/** The same, element by element. */
export function* inverseDiagonalInSteps({ size, lu }: Factors): Steps<Float64Array> {
  const lower = transposedLower(lu, size);
  const [rowOfU, columnOfL] = [new Float64Array(size), new Float64Array(size)];
  const diagonal = new Float64Array(size);
  for (let index = 0; index < size; index++) {
    yield;
    inverseRow(lu, size, index, rowOfU);
    inverseRow(lower, size, index, columnOfL);
    let sum = 0;
    for (let at = index; at < size; at++) sum += (rowOfU[at] ?? 0) * (columnOfL[at] ?? 0);
    diagonal[index] = sum;
  }
  return diagonal;
}

/** Row `index` of the inverse of an upper triangular matrix, from its diagonal on, into `into`. */
function inverseRow(upper: Float64Array, size: number, index: number, into: Float64Array): void {
  into.fill(0, index);
  into[index] = 1;
  for (let row = index; row < size; row++) {
    const element = into[row] ?? 0;
    if (element === 0) continue;
    const from = row * size;
    const factor = element / (upper[from + row] ?? 1);
    into[row] = factor;
    for (let column = row + 1; column < size; column++)
      into[column] = (into[column] ?? 0) - factor * (upper[from + column] ?? 0);
  }
}

/** Lᵀ, so that its rows, too, lie in one piece. */
function transposedLower(lu: Float64Array, size: number): Float64Array {
  const upper = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    upper[row * size + row] = 1;
    for (let column = 0; column < row; column++)
      upper[column * size + row] = lu[row * size + column] ?? 0;
  }
  return upper;
}

function dot(
  lu: Float64Array,
  x: Float64Array,
  row: number,
  from: number,
  to: number,
  size: number,
): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += (lu[row * size + at] ?? 0) * (x[at] ?? 0);
  return sum;
}

/** Takes x[row] times a part of a row from x. */
function subtract(
  lu: Float64Array,
  x: Float64Array,
  row: number,
  from: number,
  to: number,
  size: number,
): void {
  const factor = x[row] ?? 0;
  for (let at = from; at < to; at++) x[at] = (x[at] ?? 0) - factor * (lu[row * size + at] ?? 0);
}
