// A chart as PNG, for Discord, which shows no SVG. Drawn with a font that the program ships: a container has none.

import { createRequire } from 'node:module'
import { type Chart, chartSvg } from './chart.ts'

const require = createRequire(import.meta.url)
// Sharp on a phone's screen.
const ZOOM = 2

export async function chartPng(chart: Chart): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js')
  const svg = await chartSvg(chart)
  const drawing = new Resvg(svg, {
    font: {
      fontFiles: [require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf')],
      loadSystemFonts: false,
      defaultFontFamily: 'DejaVu Sans',
    },
    fitTo: { mode: 'zoom', value: ZOOM },
    background: 'white',
  })
  return drawing.render().asPng()
}
