// Sums over columns of numbers.

export function sum(values: ArrayLike<number>): number {
  let total = 0
  for (let index = 0; index < values.length; index++) total += values[index] ?? 0
  return total
}

/** The sum of the products, place by place. */
export function product(some: Float64Array, others: Float64Array): number {
  let total = 0
  for (let index = 0; index < some.length; index++) total += (some[index] ?? 0) * (others[index] ?? 0)
  return total
}
