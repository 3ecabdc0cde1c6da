// Sums over columns of numbers, and a mean.

export function sum(values: ArrayLike<number>): number {
  let total = 0
  for (let index = 0; index < values.length; index++) total += values[index] ?? 0
  return total
}

/** Of two shares: near the lesser of them, 0 where both are. */
export function harmonicMean(one: number, other: number): number {
  return (2 * one * other) / (one + other || 1)
}

/** The sum of the products, place by place. */
export function product(some: Float64Array, others: Float64Array): number {
  let total = 0
  for (let index = 0; index < some.length; index++) total += (some[index] ?? 0) * (others[index] ?? 0)
  return total
}
