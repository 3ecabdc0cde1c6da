// biome-ignore lint: temporary laboratory
const store: Record<string, number> = ((globalThis as any).lab ??= {})
export const tune = (name: string, value: number): number => (store[name] ??= Number(process.env[name] ?? value))
