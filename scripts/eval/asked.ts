// What other people's words are worth: each `asked` line left out in turn and asked, and the set with none of them.

import type { Course, Section } from '../../src/course/course.ts'
import { buildEngine } from '../../src/index/build.ts'
import type { EvalQuestion } from './questions.ts'
import { percent, share } from './report.ts'
import { lectern, score } from './system.ts'

export function leaveOneOut(course: Course, questions: readonly EvalQuestion[]): readonly string[] {
  const most = Math.max(0, ...course.documents.flatMap(({ sections }) => sections.map(({ asked }) => asked.length)))
  let lines = 0
  let first = 0
  let third = 0
  // Lines with the same position are left out together: one build each.
  for (let position = 0; position < most; position++) {
    const engine = buildEngine(
      mapSections(course, (section) => ({ ...section, asked: section.asked.filter((_, index) => index !== position) })),
    )
    for (const section of course.documents.flatMap(({ sections }) => sections)) {
      const line = section.asked[position]
      if (line === undefined) continue
      lines++
      const hits = engine
        .search(line, 3)
        .map(({ citation }) =>
          engine.sectionsOf(citation).some(({ citation: { sectionId } }) => sectionId === section.id),
        )
      if (hits[0]) first++
      if (hits.includes(true)) third++
    }
  }
  const bare = lectern(buildEngine(mapSections(course, (section) => ({ ...section, asked: [] }))))
  const rows = questions.map((question) => score(question, bare.ask(question.question))).filter((row) => row.answerable)
  return [
    '',
    `Asked lines: ${lines}, each left out in turn and asked: its section first ${share(first, lines)}, among three ${share(third, lines)}`,
    `Without any asked line: correct ${percent(rows, 'correct')} cited@1 ${percent(rows, 'cited1')} cited@3 ${percent(rows, 'cited3')} both ${percent(rows, 'both')} refused ${percent(rows, 'refused')}`,
  ]
}

function mapSections(course: Course, change: (section: Section) => Section): Course {
  return {
    ...course,
    documents: course.documents.map((document) => ({ ...document, sections: document.sections.map(change) })),
  }
}
