// A chart: a Vega-Lite specification with the sentence that reads it and the table behind it, drawn as SVG.

import type { TopLevelSpec } from 'vega-lite'

export type ChartSpec = Extract<TopLevelSpec, { layer: unknown[] } | { mark: unknown }>

export interface Chart {
  /** Kebab-case: an anchor and a file name. */
  readonly id: string
  readonly title: string
  /** One sentence: what the picture says. */
  readonly reading: string
  /** Left out where the report's table of all questions has the figures. */
  readonly table?: { readonly header: readonly string[]; readonly rows: readonly (readonly (string | number)[])[] }
  /** Without a width: every drawing has the same. */
  readonly spec: ChartSpec
}

/** The family that the program ships, then what a reader's machine has. */
const FONT = 'DejaVu Sans, system-ui, sans-serif'
const INK = '#1f2430'
// Large, because a phone shows the drawing at three quarters of its size.
const SIZE = 15
/** Of bars and points. */
const SHAPE = { fill: '#5b6b8c', stroke: INK, strokeWidth: 0.5 }
/** Pixels of every drawing, axes included, so that all their letters are of one size. */
const WIDTH = 480

// Greys that differ in print, shapes and labels beside every colour: nothing is said by colour alone.
const CONFIG: NonNullable<TopLevelSpec['config']> = {
  font: FONT,
  background: 'white',
  view: { stroke: null },
  axis: {
    labelColor: INK,
    titleColor: INK,
    labelFontSize: SIZE,
    titleFontSize: SIZE,
    titleFontWeight: 'normal',
    grid: false,
    gridColor: '#e3e5ea',
  },
  bar: SHAPE,
  point: { filled: true, ...SHAPE },
  text: { fill: INK, fontSize: SIZE },
  legend: { labelFontSize: SIZE, labelColor: INK, labelLimit: 0 },
}

/** Draws a chart as an SVG of its own size that scales with its container. */
export async function chartSvg(chart: Chart): Promise<string> {
  // Large libraries that most commands never need.
  const [{ parse, View }, { compile }] = await Promise.all([import('vega'), import('vega-lite')])
  const { spec } = compile({
    ...chart.spec,
    width: WIDTH,
    autosize: { type: 'fit-x', contains: 'padding' },
    config: CONFIG,
    padding: 4,
  })
  const view = new View(parse(spec), { renderer: 'none' })
  try {
    return await view.toSVG()
  } finally {
    view.finalize()
  }
}
