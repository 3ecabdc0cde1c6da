// The shapes in which other authors write their questions, each read as it was meant.

import { describe, expect, it } from 'vitest'
import { ideasOf } from '../../../src/quiz/kinds/ideas.ts'
import { answerOf, keyOf } from '../../../src/quiz/kinds/table.ts'
import { readQuestions } from '../../../src/quiz/reading/read.ts'
import { asked, CHOICES, courseOf, MAKES, MEANT, quotable } from './cells.ts'

/** The letter of the right choice, said in a sentence of its own, and why. */
const FOLDED = '<details><summary>Show the answer</summary>\n\n✅ **B) mitochondrion**\n\nIt burns sugar.\n\n</details>'

describe('choices', () => {
  it.each([
    ['as boxes in a numbered list', `1. ${MAKES}\n   - [ ] ribosome\n   - [x] mitochondrion`],
    ['by letters under a bold prompt', `**1. ${MAKES}**\n\nA. ribosome\nB. mitochondrion\n\n**Answer: B**`],
    ['by letters under an item that has ended', `1. ${MAKES}\n\nA. ribosome\nB. mitochondrion\n\nAnswer: B`],
    [
      'by letters, below which the correct one is named',
      `1. ${MAKES}\n   - a) ribosome\n   - b) mitochondrion\n\n   **Correct: b**`,
    ],
    ['by letters in paragraphs', `1. ${MAKES}\n\n   (a) ribosome\n\n   (b) mitochondrion\n\n   *Answer: (b)*`],
    ['by letters, the answer in brackets', `**Q1.** ${MAKES}\n\n- (a) ribosome\n- (b) mitochondrion\n\n(Answer: b)`],
    [
      'as a plain list, of which the answer names one',
      `${MAKES}\n- ribosome\n- mitochondrion\n\nANSWER: Mitochondrion.`,
    ],
    ['as a numbered list, of which the letter below names one', `${MAKES}\n\n1. ribosome\n2. mitochondrion\n\nB`],
    [
      'as a numbered list in an item, of which the answer names one by its letter',
      `1. ${MAKES}\n   1. ribosome\n   2. mitochondrion\n\n   **Answer:** (b)`,
    ],
    ['by letters in bold, folded away', `**Q1.** ${MAKES}\n- **A)** ribosome\n- **B)** mitochondrion\n\n${FOLDED}`],
    [
      'by letters, of which the last item names one',
      `**Question 1**\n${MAKES}\n\n* A) ribosome\n* B) mitochondrion\n* **Correct Answer:** B) It burns sugar.`,
    ],
    ['as boxes that none ticks', `**${MAKES}**\n\n- [ ] A. ribosome\n- [ ] B. mitochondrion\n\n**Answer: B**`],
    [
      'as a list that gives them away',
      `${MAKES}\n\n- ribosome\n- **mitochondrion**\n\nAnswer: mitochondrion, as it burns.`,
    ],
    ['as a numbered list under a heading that asks', `### ${MAKES}\n\n1. ribosome\n2. mitochondrion\n\nAnswer: B`],
  ])('are read %s', (_, written) => {
    expect(asked(`## Quiz\n\n${written}`)).toEqual(MEANT)
  })

  it.each([
    ['in bold', `1. **${MAKES}**\n   - ribosome\n   - **mitochondrion**`],
    ['with a tick', '1. Name what makes energy.\n   - ribosome\n   - mitochondrion ✅'],
    ['by a word', `${MAKES}\n\n- ribosome\n- mitochondrion (correct)`],
    ['in a line with a letter', `1. ${MAKES}\n\n   a) ribosome\n   **b) mitochondrion**`],
  ])('are not asked where the right one shows %s', (_, written) => {
    const { questions, problems } = readQuestions(courseOf(`## Quiz\n\n${written}`))
    expect(questions).toEqual([])
    expect(problems).toMatchObject([{ check: 'question', severity: 'warning', line: 7, field: 'choices' }])
  })

  it('may have several right ones, under a label in the plural', () => {
    const written = `**Q1.** ${MAKES}\n\n- A. ribosome\n- B. mitochondrion\n- C. chloroplast\n\n**Correct answers:** B, C`
    expect(asked(`## Quiz\n\n${written}`)).toEqual([
      [MAKES, [...CHOICES, 'chloroplast'], ['mitochondrion', 'chloroplast']],
    ])
  })

  it('end where a label begins a line, however deep the line before it was nested', () => {
    const labels = 'Hint: It has two membranes.\n**Explanation:** It makes ATP.\nSee: [Cells](#cells)'
    for (const why of ['', '\n  - It makes proteins.']) {
      const text = `## Quiz\n\n### ${MAKES}\n- [x] mitochondrion\n- [ ] ribosome${why}\n${labels}`
      const [question] = readQuestions(courseOf(text)).questions
      expect(question).toMatchObject({
        choices: [{ text: 'mitochondrion' }, { text: 'ribosome' }],
        hint: 'It has two membranes.',
        explanation: 'It makes ATP.',
        see: 'a.md#cells',
      })
    }
  })

  it('take a label in one that is not the last for why it is wrong', () => {
    const text = `## Quiz\n\n### ${MAKES}\n- [ ] ribosome\n  Explanation: It makes proteins.\n- [x] mitochondrion`
    expect(readQuestions(courseOf(text)).questions).toMatchObject([
      { choices: [{ text: 'ribosome', why: 'It makes proteins.' }, { text: 'mitochondrion' }] },
    ])
  })
})

describe('a question with ticked choices', () => {
  const boxes = '- [ ] ribosome\n- [x] mitochondrion'

  it('is one under any heading, and in a text about something else', () => {
    const text = `## Exercises\n\n### ${MAKES}\n${boxes}\n\n## Energy\n\nSugar holds it.\n\n${MAKES}\n\n${boxes}\n\nHint: x\n\nIt is burnt.`
    expect(asked(text)).toEqual([...MEANT, ...MEANT])
  })

  it('is not one where it only says what is done', () => {
    expect(asked(`## To do\n\n${boxes}\n\nStill to come:\n\n${boxes}`)).toEqual([])
  })
})

describe('questions with lists of letters', () => {
  it('are not quoted, and nor is the key below them', () => {
    const text = `## Questions\n\n1. ${MAKES}\n   - A) ribosome\n   - B) mitochondrion\n\n## Answer key\n\n1. B`
    expect(asked(text)).toEqual(MEANT)
    expect(quotable(text)).toBe('The nucleus holds the genome.')
  })
})

describe('a heading that is the number of a question', () => {
  const letters = 'A. ribosome\nB. mitochondrion'

  it.each(['### Question 1', '### Q2', '## Exercise 3.1', '### Question 4:', '### Problem 5'])(
    'is no part of its prompt: %s',
    (heading) => {
      const text = `## Drill\n\n${heading}\n\n**${MAKES}**\n\n${letters}\n\n${FOLDED}`
      expect(asked(text)).toEqual(MEANT)
      expect(quotable(text)).toBe('The nucleus holds the genome.')
    },
  )

  it('may say what it is about', () => {
    const text = '## Drill\n\n### Exercise 2: sugar\n\nHow much is left?\n\n**Solution:** 3 g'
    expect(asked(text)).toMatchObject([['sugar\n\nHow much is left?', [], { value: 3, unit: 'g' }]])
    expect(quotable(text)).not.toContain('3 g')
  })

  it('is content where nothing answers it', () => {
    const text = '## Drill\n\n### Exercise 2: sugar\n\nBurn some sugar.\n\n- [ ] Light it'
    expect(asked(text)).toEqual([])
    expect(quotable(text)).toContain('Burn some sugar.')
  })
})

describe('prompts', () => {
  it('leave out the anchor of their heading', () => {
    const text = `## Quiz\n\n### ${MAKES} {#q_energy}\nAnswer: mitochondrion\n\n### How many {x}? {#n.1}\nAnswer: 2`
    expect(asked(text).map(([prompt]) => prompt)).toEqual([MAKES, 'How many {x}?'])
  })

  it('need no question mark where a bold number begins them', () => {
    const written =
      '**1.** What is it?\n\nAnswer: x\n\n**2.** Name it.\n\nAnswer: y\n\n**Q3.** Which **is** it?\n\nAnswer: z'
    expect(asked(`## Quiz\n\n${written}`)).toEqual([
      ['What is it?', [], ['x']],
      ['Name it.', [], ['y']],
      ['Which **is** it?', [], ['z']],
    ])
  })

  it('need none above choices', () => {
    const written =
      'It holds the genome.\n\n- [x] True\n- [ ] False\n\nSelect it:\n\n- [ ] ribosome\n- [x] mitochondrion'
    expect(asked(`## Quiz\n\n${written}`)).toEqual([
      ['It holds the genome.', ['True', 'False'], true],
      ['Select it:', CHOICES, 'mitochondrion'],
    ])
  })

  it('go on in the paragraph below', () => {
    expect(asked('## Quiz\n\nWhat is printed?\n\nIt starts with 3.\n\nAnswer: an e')).toEqual([
      ['What is printed?\n\nIt starts with 3.', [], ['an e']],
    ])
  })

  it('are not the bold line over a list of them', () => {
    expect(asked('## Quiz\n\n**About cells**\n\n1. What is it?\n2. Why?').map(([prompt]) => prompt)).toEqual([
      'What is it?',
      'Why?',
    ])
  })
})

describe('answers', () => {
  it.each(['> **Answer:** CO2', '*Answer: CO2*', '(Answer: CO2)', '**Correct answer**: CO2', 'Solutions: CO2'])(
    'are no part of the prompt: %s',
    (answer) => {
      expect(asked(`## Quiz\n\n**3.** What is it?\n\n${answer}`)).toEqual([['What is it?', [], ['CO2']]])
    },
  )

  it.each([
    ['CO<sub>2</sub>', 'CO2'],
    ['<kbd>Ctrl</kbd>+<kbd>C</kbd>', 'Ctrl+C'],
    ['[salt](#a)', 'salt'],
    ['**salt** | *sodium chloride*', 'salt', 'sodium chloride'],
    ['`docker ps -a`', 'docker ps -a'],
    ['the `ps -a` of **Docker**', 'the `ps -a` of Docker'],
    ['`a|b` | <pod-name> | snake_case_name | 2 \\* 3', '`a|b`', '<pod-name>', 'snake_case_name', '2 * 3'],
  ])('are the words that are typed: %s', (written, ...typed) => {
    const { questions } = readQuestions(courseOf(`## Quiz\n\n### ${MAKES}\nAnswer: ${written}`))
    expect(questions.flatMap((question) => (question.kind === 'short-answer' ? question.accepted : []))).toEqual(typed)
  })

  it('may be numbers in bold, and powers in tags', () => {
    const text = '## Quiz\n\n### How many?\nAnswer: **42**\n\n### How many cells?\nAnswer: 10<sup>6</sup>'
    expect(asked(text).map(([, , answer]) => answer)).toMatchObject([{ value: 42 }, { value: 1e6 }])
  })

  it('may be Yes and No, which stay so', () => {
    const text =
      '## Quiz\n\n### Has a cell a wall?\n- [ ] No\n- [x] Yes\n\n### Is it alive?\n- [x] **true**\n- [ ] false'
    expect(asked(text)).toEqual([
      ['Has a cell a wall?', ['Yes', 'No'], true],
      ['Is it alive?', ['True', 'False'], true],
    ])
    expect(readQuestions(courseOf(text)).questions.map(keyOf)).toEqual(['Yes', 'True'])
  })

  it('may be T or F where the prompt asks for the truth', () => {
    const text = '## Quiz\n\n### True or false: it lives\nAnswer: F\n\n### Which gene?\nAnswer: T'
    expect(asked(text)).toEqual([
      ['True or false: it lives', ['True', 'False'], false],
      ['Which gene?', [], ['T']],
    ])
  })

  it('stand in brackets behind a statement', () => {
    const text = '## Quiz\n\n**What is it?**\n\nAnswer: x\n\n1. It lives. (True)\n2. Is it a virus? (false)'
    expect(asked(text)).toEqual([
      ['What is it?', [], ['x']],
      ['It lives.', ['True', 'False'], true],
      ['Is it a virus?', ['True', 'False'], false],
    ])
  })

  it.each([
    ['below', `**${MAKES}**\n\nThe mitochondrion.`],
    ['on the next line', `**${MAKES}**\nThe mitochondrion.`],
    ['in a box', `??? question "${MAKES}"\n    The mitochondrion.`],
  ])('are not posted with the question where they have no label: %s', (_, written) => {
    const { questions, problems } = readQuestions(courseOf(`## Quiz\n\n${written}`))
    expect(questions).toEqual([])
    expect(problems).toMatchObject([{ check: 'question', severity: 'warning', line: 7, field: 'answer' }])
  })

  it('are read under "Exercises" where they are labelled in its list', () => {
    const list = '1. Which makes energy?\n\n   **Answer:** mitochondrion\n\n2. Look at a cell.\n\n   **Answer:** 4'
    expect(asked(`## Exercises\n\n${list}`).map(([prompt]) => prompt)).toEqual([
      'Which makes energy?',
      'Look at a cell.',
    ])
  })

  it('stand below their label in bold, too', () => {
    expect(asked('## Quiz\n\n### What is it?\n\n**Answer**\n\nA gas that plants need.')).toEqual([
      ['What is it?', [], 'A gas that plants need.'],
    ])
  })
})

describe('an answer that is folded away', () => {
  const asking = [MAKES, [], ['mitochondrion']]

  it.each([
    ['on the line of its question', `1. ${MAKES} <details><summary>Answer</summary>Answer: mitochondrion</details>`],
    ['below a list of one', `1. ${MAKES}\n\n<details><summary>Answer</summary>Answer: mitochondrion</details>`],
  ])('is no part of the prompt %s', (_, written) => {
    expect(asked(`## Quiz\n\n${written}`)).toEqual([asking])
  })

  it('may be a list', () => {
    const list = '- ribosome\n- nucleus'
    const folded = `1. ${MAKES}\n\n<details><summary>Answer</summary>\n\n${list}\n\n</details>`
    for (const written of [folded, `1. ${MAKES}\n\nAnswer:\n\n${list}`])
      expect(asked(`## Quiz\n\n${written}`)).toEqual([[MAKES, [], list]])
  })
})

describe('answers to all questions of a list', () => {
  it.each([
    ['folded away', '<details><summary>Answers</summary>\n\n1. mitochondrion\n2. ribosome\n\n</details>'],
    ['in a list', '**Answers:**\n\n1. mitochondrion\n2. ribosome'],
    ['on one line', '**Answers:** 1. mitochondrion 2. ribosome'],
  ])('are no questions, and not the key of the last: %s', (_, answers) => {
    const text = `## Quiz\n\n1. ${MAKES}\n2. Which does not?\n3. What is it?\n\n${answers}\n\nWhy?`
    const prompts = [MAKES, 'Which does not?', 'What is it?', 'Why?']
    expect(asked(text)).toEqual(prompts.map((prompt) => [prompt, [], undefined]))
  })

  it.each([
    ['folded away', '<details><summary>Show answers</summary>\n\n1. mitochondrion\n2. It is a wall.\n\n</details>'],
    ['in a list', '**Answers:**\n\n1. mitochondrion\n2. It is a wall.'],
  ])('are read where their numbers fit: %s', (_, answers) => {
    expect(asked(`## Quiz\n\n1. ${MAKES}\n2. What is outside?\n\n${answers}\n\nWhy?`)).toEqual([
      [MAKES, [], ['mitochondrion']],
      ['What is outside?', [], 'It is a wall.'],
      ['Why?', [], undefined],
    ])
  })
})

describe('a heading with its answer right below', () => {
  it.each(['## Checkpoint\n\n### Task 1\n', '### Task 1\n<!-- id: x -->\n'])('is a question anywhere', (heading) => {
    expect(asked(`${heading}Answer: 42 mg`)).toMatchObject([['Task 1', [], { value: 42 }]])
  })
})

describe('a labelled question', () => {
  it('is none where it is answered for who reads it', () => {
    const text = '**Q:** What is it?\n\n**A:** a gas'
    expect([asked(`## Lab\n\n${text}`), asked(`## FAQ\n\n${text}`)]).toEqual([[['What is it?', [], ['a gas']]], []])
  })
})

describe("a textbook's exercises", () => {
  const exercise = (problem: string, solution = '') =>
    `<div class="problem" markdown="1">\n${problem}\n\n</div>\n<div class="solution" markdown="1">\n${solution}\n\n</div>\n`

  it('are a question each under the heading of their form', () => {
    const choices = exercise('What does it make?\n\n1. proteins.\n2. energy.\n{: type="A"}', 'B')
    expect(asked(`### Multiple Choice\n\n${choices}\n${choices.replace('What does it make?', 'It makes')}`)).toEqual([
      ['What does it make?', ['proteins.', 'energy.'], 'energy.'],
      ['It makes', ['proteins.', 'energy.'], 'energy.'],
    ])
  })

  it('leave a blank for what stands below', () => {
    const blank = exercise('The \\_\\_\\_\\_ makes energy.', 'mitochondrion')
    expect(asked(`### Fill in the Blank\n\n${blank}\n${blank}`)).toMatchObject([
      [expect.stringContaining('makes energy.'), [], ['mitochondrion']],
      [expect.stringContaining('makes energy.'), [], ['mitochondrion']],
    ])
  })

  it('may ask by their first word where the heading says that they ask', () => {
    const text = `${exercise('Explain how energy is made.')}\n${exercise('Describe the nucleus.')}`
    expect(asked(`### Short Answer\n\n${text}`).map(([prompt]) => prompt)).toEqual([
      'Explain how energy is made.',
      'Describe the nucleus.',
    ])
  })

  it.each([
    ['under its label', '1. Only ____ makes energy.\n\n   Answer: mitochondrion'],
    ['below a heading', '### Only ____ makes energy.\n<!-- id: x -->\nmitochondrion'],
  ])('leave a blank for what stands %s', (_, written) => {
    expect(asked(`## Quiz\n\n${written}`)).toEqual([
      [expect.stringMatching(/^Only .* makes energy\.$/), [], ['mitochondrion']],
    ])
  })

  it('leave a blank for what stands under "Answers"', () => {
    const text = '## Quiz\n\n1. Only ____ makes energy.\n2. Only ____ holds it.\n\n## Answers\n\n1. sun\n2. sugar'
    expect(asked(text).map(([, , answer]) => answer)).toEqual([['sun'], ['sugar']])
  })

  it('have no key where the letter below names none of the choices', () => {
    expect(asked(`## Quiz\n\n${MAKES}\n\n1. ribosome\n2. mitochondrion\n\nE`)).toEqual([
      [expect.stringContaining('1. ribosome'), [], undefined],
    ])
  })
})

describe('subscripts', () => {
  it('keep their single tildes, and what is struck out its two', () => {
    expect(asked('## Quiz\n\n### What is H~2~O, ~~not~~ CO~2~?\n- [x] water, H~2~O\n- [ ] air')).toEqual([
      ['What is H~2~O, ~~not~~ CO~2~?', ['water, H~2~O', 'air'], 'water, H~2~O'],
    ])
  })
})

describe('headings among review questions', () => {
  it('are named where nothing could be read under them, but for titles and prose', () => {
    const lost = '### Which?\n- **a**\n- b\n\n### Explain it\nIt lives.\n\n### Cells live'
    const kept = '### About this quiz\nTake your time.\n\n### Part 1\n\n#### Why?\nAnswer: so'
    const { problems } = readQuestions(courseOf(`## Quiz\n\n${kept}\n\n${lost}`))
    expect(problems).toMatchObject(
      [15, 19, 22].map((line) => ({
        line,
        check: 'question',
        severity: 'warning',
        message: expect.stringMatching(/^Unexpected heading/),
      })),
    )
  })
})

describe('what a page does not show as words', () => {
  it('is read as the course reads it: breaks part words, comments and tags are none', () => {
    const answer = 'The bolt ends<br>a rod loudly. <!-- not a key at all --> A <kbd>nut</kbd> is\\\ninside.'
    expect(ideasOf(answer)).toEqual(['The bolt ends a rod loudly.', 'A nut is inside.'])
    expect(asked('## Quiz\n\n**Which is a fruit?** <!-- mind the order -->\n\nAnswer: pear')).toHaveLength(1)
  })

  it('names the terms of a table all the same', () => {
    const rows = ['hull | keeps all of the water out', 'mast | carries sails up high', 'keel | steadies her in winds']
    const table = `| Boat<br>part | What it does |\n|---|---|\n| ${rows.join(' |\n| ')} |\n| helm | steers where she should go |`
    expect(asked(table)[0]?.[0]).toContain('boat part')
  })
})

describe('a numbered list of answers', () => {
  const QUESTIONS = '1. How many grams per litre?\n2. Why not in the fridge?\n3. What is the bloom for?\n4. Who?'
  const ANSWERS = '1. 60 g\n2. moisture and smells\n3. To let the gas escape.\n4. Mary | Mary Ann'
  const answers = (text: string) =>
    readQuestions(courseOf(text)).questions.map((question) => [question.kind, answerOf(question)])
  const NONE = Array.from({ length: 4 }, () => ['open', undefined])

  it('belongs to the numbered questions before it, each as the kind that it is', () => {
    const [grams, why, bloom, who] = answers(`## Quiz\n\n${QUESTIONS}\n\n## Answers\n\n${ANSWERS}`)
    expect(grams).toEqual(['number', { value: 60, tolerance: 0, unit: 'g' }])
    expect(why).toEqual(['open', 'moisture and smells'])
    expect(bloom).toEqual(['open', 'To let the gas escape.'])
    expect(who).toEqual(['short-answer', ['Mary', 'Mary Ann']])
  })

  it('leaves questions where they stand', () => {
    const [first, second] = readQuestions(courseOf(`## Quiz\n\n${QUESTIONS}\n\n## Answers\n\n${ANSWERS}`)).questions
    expect(first).toMatchObject({ prompt: 'How many grams per litre?', startLine: 7, endLine: 7 })
    expect(second).toMatchObject({ startLine: 8, endLine: 8 })
  })

  it('may follow several lists, or stand under the one that it answers', () => {
    const more = '1. What is steam?\n2. What is ice?'
    const both = `## Quiz 1\n\n${QUESTIONS}\n\n## Filter\n\nPaper.\n\n## Quiz 2\n\n${more}\n\n## Answers\n\n`
    expect(answers(`${both}${ANSWERS}\n\n### Quiz 2\n\n1. gas\n2. water`).slice(4)).toEqual([
      ['short-answer', ['gas']],
      ['short-answer', ['water']],
    ])
    expect(answers(`${both}1. gas\n2. water`)).toEqual([
      ...NONE,
      ['short-answer', ['gas']],
      ['short-answer', ['water']],
    ])
  })

  it('names choices by their letters', () => {
    const quiz = `1. ${MAKES}\n   a) ribosome\n   b) mitochondrion\n2. Where?\n3. When?`
    expect(asked(`## Quiz\n\n${quiz}\n\n## Answer key\n\n1. b\n2. here\n3. now`)).toEqual([
      [MAKES, CHOICES, 'mitochondrion'],
      ['Where?', [], ['here']],
      ['When?', [], ['now']],
    ])
  })

  it.each([
    ['count', '## Answers\n\n1. 60 g\n2. moisture\n3. gas'],
    ['numbers', `## Answers\n\n${ANSWERS.replace('1.', '2.')}`],
    ['numbers, as a list without any', `## Answers\n\n${ANSWERS.replaceAll(/^\d\./gm, '-')}`],
    ['heading', `## Steps\n\n${ANSWERS}`],
  ])("is nobody's by another %s", (_, told) => {
    expect(answers(`## Quiz\n\n${QUESTIONS}\n\n${told}`)).toEqual(NONE)
  })

  it.each([
    ['**Q1.** Which gas?\n\n**Q2.** Which liquid?'],
    ['**1.** Which gas?\n\n**2.** Which liquid?'],
    ['**Question 1:** Which gas?\n\n**Question 2:** Which liquid?'],
    ['### Question 1\n\nWhich gas?\n\n### Question 2\n\nWhich liquid?'],
    ['### 1. Which gas?\n\n### 2. Which liquid?'],
  ])('belongs to questions whose numbers are written otherwise, too: %s', (quiz) => {
    expect(asked(`## Quiz\n\n${quiz}\n\n## Answers\n\n1. **steam**\n2. water`)).toEqual([
      ['Which gas?', [], ['steam']],
      ['Which liquid?', [], ['water']],
    ])
  })

  it('changes no question that has its own answer', () => {
    const quiz = '1. Which gas?\n\n   Answer: steam\n2. Which liquid?'
    expect(answers(`## Quiz\n\n${quiz}\n\n## Answers\n\n1. air\n2. water`)).toEqual([
      ['short-answer', ['steam']],
      ['short-answer', ['water']],
    ])
  })
})

describe('formulas', () => {
  it('stand to the letter in prompts, choices and keys', () => {
    const set = 'What is $\\lim_{x\\to 0} f_*(x)$ of $5 and $6?'
    expect(asked(`### ${set}\n- [x] $\\{1, 2\\}$\n- [ ] $a*b*c$ and $x_1$`)).toEqual([
      [set, ['$\\{1, 2\\}$', '$a*b*c$ and $x_1$'], '$\\{1, 2\\}$'],
    ])
    const [question] = readQuestions(
      courseOf('## Quiz\n\n### The norm?\nAnswer: $\\|x\\|_2$ | $|x|$ | a \\* b'),
    ).questions
    expect(question).toMatchObject({ accepted: ['$\\|x\\|_2$', '$|x|$', 'a * b'] })
  })

  it('are none where the text is escaped', () => {
    expect(asked('## Quiz\n\n### Is it \\$a*b\\$ or $5 and_so_ 6$?\nAnswer: c')[0]?.[0]).toBe(
      'Is it \\$a\\*b\\$ or $5 and_so_ 6$?',
    )
  })
})
