// Writes docs/export-format.schema.json from the schema that the program itself uses.

import { writeFile } from 'node:fs/promises'
import { exportSchema } from '../src/reports/export-shape.ts'
import { scriptCommand } from './script-command.ts'

scriptCommand('docs:schema', 'Writes docs/export-format.schema.json.').parse()

await writeFile('docs/export-format.schema.json', `${JSON.stringify(exportSchema(), null, 2)}\n`)
