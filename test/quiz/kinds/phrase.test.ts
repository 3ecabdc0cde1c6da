// How short answers are put: each with what means it, and with what must stay wrong.

import { describe, expect, it } from 'vitest'
import { gradeResponse } from '../../../src/quiz/kinds/table.ts'
import { sample } from './sample.ts'

interface Case {
  readonly prompt: string
  readonly accepted: readonly string[]
  readonly right: readonly string[]
  readonly wrong: readonly string[]
}

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'is no other word that only looks like its form': [
    { prompt: 'Which is encrypted?', accepted: ['HTTPS'], right: ['https', 'HTTPS'], wrong: ['HTTP', 'http'] },
    { prompt: 'What carries signals?', accepted: ['bus'], right: ['a bus', 'Bus'], wrong: ['bu'] },
    { prompt: 'What runs?', accepted: ['VM'], right: ['VMs', 'vms', 'a VM'], wrong: ['v'] },
    { prompt: 'Where?', accepted: ['Straße'], right: ['STRASSE', 'strasse', 'straße'], wrong: ['Gasse'] },
  ],
  'may be typed without accents': [
    {
      prompt: 'Who wrote it?',
      accepted: ['Abbé Sieyès', 'Sieyès'],
      right: ['sieyes', 'Abbe Sieyes', 'SIEYÈS', 'Abbe Sieyès'],
      wrong: ['Abbé', 'Sieges'],
    },
    { prompt: 'Wer?', accepted: ['Müller'], right: ['Muller', 'Mueller', 'müller'], wrong: ['Maller', 'Möller'] },
    { prompt: 'Is it schon or schön?', accepted: ['schön'], right: ['schön'], wrong: ['schon'] },
    { prompt: 'Which is it?', accepted: ['が'], right: ['が'], wrong: ['か'] },
  ],
  'that is a date is compared as one': [
    {
      prompt: 'When was it made law?',
      accepted: ['17 September 1793'],
      right: [
        'September 17, 1793',
        '17th of September 1793',
        '17 Sept 1793',
        '17/9/1793',
        '9/17/1793',
        '17.09.1793',
        '1793-09-17',
        'on the 17th of September, 1793',
        '17 septembre 1793',
      ],
      wrong: ['17 September 1794', '7 September 1793', 'September 1793', '17 October 1793', '1793', '17 September'],
    },
    {
      prompt: 'When?',
      accepted: ['14 July'],
      right: ['July 14th', '14. Juli', 'le 14 juillet'],
      wrong: ['14 June', '14'],
    },
    {
      prompt: 'When?',
      accepted: ['5/9/1793'],
      right: ['5 September 1793', 'May 9, 1793'],
      wrong: ['6 September 1793'],
    },
    { prompt: 'Which version?', accepted: ['v1.2.300'], right: ['v1.2.300'], wrong: ['v2.1.300', '2.1.300'] },
    { prompt: 'What is it?', accepted: ['March of the 10'], right: ['march of the 10'], wrong: ['10 May'] },
  ],
  'in code marks is right to the letter': [
    {
      prompt: 'Which library sends HTTP?',
      accepted: ['`requests`'],
      right: ['requests', '`requests`', '"requests"', ' requests. ', 'Requests', 'the requests library'],
      wrong: ['request', 'REQUESTS', 'reQuests', 'requests2', 'not requests', 'requests or urllib'],
    },
    {
      prompt: 'Which key publishes them?',
      accepted: ['`ports`'],
      right: ['ports', 'the ports key'],
      wrong: ['port', 'PORTS'],
    },
    {
      prompt: 'Which class?',
      accepted: ['`HashMap`'],
      right: ['HashMap', 'a HashMap', 'the `HashMap` class'],
      wrong: ['hash-map', 'Hash Map', 'hashmap', 'HASHMAP', 'Hashmap'],
    },
    {
      prompt: 'Which file?',
      accepted: ['`config.yml`'],
      right: ['config.yml', 'Config.yml', 'config.yml.'],
      wrong: ['CONFIG.YML', 'config yml', 'config.yaml'],
    },
  ],
  'that is several things has them in any order, unless that is asked for': [
    {
      prompt: 'What lives in it?',
      accepted: ['wild yeast and lactic acid bacteria', 'yeast and bacteria'],
      right: [
        'lactic acid bacteria and wild yeast',
        'bacteria, yeast',
        'yeast & bacteria',
        'yeast/bacteria',
        'both bacteria and yeast',
        'the wild yeast, and lactic acid bacteria',
        'bactria and yeast',
      ],
      wrong: ['yeast', 'yeast and mould', 'yeast and yeast', 'yeast, bacteria and mould', 'yeast and no bacteria'],
    },
    { prompt: 'Which languages?', accepted: ['C and C++'], right: ['C++ and C', 'C, C++'], wrong: ['C', 'C and C'] },
    {
      prompt: 'In which order do they go in?',
      accepted: ['flour and water'],
      right: ['flour & water'],
      wrong: ['water and flour'],
    },
  ],
  'may be named twice': [
    {
      prompt: 'Which gas?',
      accepted: ['carbon dioxide', 'CO2'],
      right: ['carbon dioxide (CO2)', 'CO2 (carbon dioxide)', 'carbon dioxide or CO2', 'carbon dioxide / CO2'],
      wrong: ['carbon monoxide (CO2)', 'carbon dioxide (CO)', 'carbon', 'oxygen (CO2)', 'carbon dioxide or oxygen'],
    },
    {
      prompt: 'Which part of the model?',
      accepted: ['network layer', 'layer 3'],
      right: ['layer 3 (network)', 'network (layer 3)', 'network layer (layer 3)'],
      wrong: ['layer 3 (transport)', 'layer 4 (network)', 'transport layer (layer 3)', 'layer (network)'],
    },
  ],
  'may stand in a sentence, and beside what it is not': [
    {
      prompt: 'What is wrong with the loaf?',
      accepted: ['over-proofed'],
      right: [
        'It’s been over-proofed',
        'it has been over-proofed',
        'over-proofed, not under-proofed',
        'not under-proofed but over-proofed',
        "it isn't under-proofed, it's over-proofed",
        'over-proofed rather than under-proofed',
      ],
      wrong: [
        'not over-proofed',
        'under-proofed, not over-proofed',
        'over-proofed or under-proofed',
        'over-proofed, not over-proofed',
        "it isn't over-proofed",
        'proofed',
      ],
    },
  ],
  'that denies is right as it is written': [
    {
      prompt: 'What keeps data?',
      accepted: ['volumes instead of mounts'],
      right: ['volumes instead of mounts'],
      wrong: ['volumes', 'mounts instead of volumes'],
    },
    { prompt: 'What sets it apart?', accepted: ["it doesn't wait"], right: ["It doesn't wait"], wrong: ['it waits'] },
  ],
  'that denies may say of what': [
    {
      prompt: 'What does the status 404 mean?',
      accepted: ['not found'],
      right: ['page not found', 'Not Found error', 'the page was not found'],
      wrong: ['found', 'page found', 'was found', 'not page found', 'not not found', 'forbidden or not found'],
    },
  ],
  'may come with manners': [
    {
      prompt: 'What does the M stand for?',
      accepted: ['Measurement'],
      right: [
        'I think measurement',
        'measurement i think',
        'probably measurement',
        'Hmm, measurement',
        'answer: measurement',
        'measurement lol',
        'I think it’s measurement.',
        'I’m not sure, but measurement',
        'measurement (I think)',
      ],
      wrong: [
        'I think not measurement',
        "I don't think measurement",
        "I think it isn't measurement",
        'I doubt measurement',
        'maybe measurement or automation',
        'probably',
      ],
    },
    { prompt: 'By what?', accepted: ['CRI'], right: ['via the CRI'], wrong: ['via the CNI', 'not via the CRI'] },
    {
      prompt: 'Under which host name does `api` reach the service `db`?',
      accepted: ['db'],
      right: ['under the name db', 'the host name db', 'by the name of db'],
      wrong: ['under the name api', 'the host name of db2'],
    },
    { prompt: 'What is it?', accepted: ['pipe'], right: ['a pipe'], wrong: ['named pipe'] },
  ],
  'that is a name may have a title, initials, or its parts the other way round': [
    {
      prompt: 'Who reported on the finances?',
      accepted: ['Necker', 'Jacques Necker'],
      right: [
        'Mr Necker',
        'M. Necker',
        'J. Necker',
        'Monsieur Necker',
        'Jacques Neker',
        'Necker, Jacques',
        'j. necker',
      ],
      wrong: ['Mr Turgot', 'P. Necker', 'Jacques', 'Jacques Becker', 'Dr'],
    },
    {
      prompt: 'Who wrote it?',
      accepted: ['Christopher Clark'],
      right: ['C. Clark', 'Clark, Christopher', 'Prof. Christopher Clark', 'Prof. Dr. C. Clark'],
      wrong: ['Clark', 'Christopher', 'D. Clark', 'Clark, David', 'Christopher Clerk'],
    },
    { prompt: 'Where?', accepted: ['New York'], right: ['new york'], wrong: ['York'] },
    { prompt: 'Which one?', accepted: ['Static Route'], right: ['static route'], wrong: ['static router'] },
    { prompt: 'Which one?', accepted: ['Vitamin C'], right: ['vitamin c'], wrong: ['V. C', 'vitamin d'] },
  ],
  'that is a date may say which day of the week it was': [
    {
      prompt: 'When?',
      accepted: ['14 July 1789'],
      right: ['Tuesday, 14 July 1789', 'on Tuesday the 14th of July 1789', 'mardi 14 juillet 1789'],
      wrong: ['Tuesday', 'Tuesday, 15 July 1789'],
    },
  ],
  'that is several things may be a numbered list': [
    {
      prompt: 'What were its principles?',
      accepted: ['legitimacy, balance of power and containment'],
      right: [
        '1. Legitimacy 2. Balance of power 3. Containment',
        '1. Legitimacy\n2. Containment\n3. Balance of power',
        '1) legitimacy, 2) containment, 3) balance of power',
        'a) legitimacy b) containment c) balance of power',
      ],
      wrong: ['1. War 2. Trade', '1. Legitimacy 2. War 3. Trade'],
    },
    {
      prompt: 'In which order?',
      accepted: ['prophase, metaphase, anaphase'],
      right: ['1. prophase 2. metaphase 3. anaphase'],
      wrong: ['1. metaphase 2. prophase 3. anaphase'],
    },
  ],
  'that is a formula is compared without blanks, signs of multiplication and TeX': [
    {
      prompt: 'Which law?',
      accepted: ['F = ma'],
      right: ['F = m*a', 'F = m·a', 'F=m a', 'ma = F', '$F = m \\cdot a$', 'It is F = ma', 'I think F = m*a'],
      wrong: ['F + ma', 'F = m/a', 'F = m+a', 'F', 'F = ma²', 'F = ma + b'],
    },
    {
      prompt: 'What did he prove?',
      accepted: ['$a^2 + b^2 = c^2$'],
      right: ['a²+b²=c²', 'a^2+b^2=c^2', 'c² = a² + b²', '$a^{2}+b^{2}=c^{2}$', 'a**2 + b**2 = c**2'],
      wrong: ['a² - b² = c²', 'a+b=c', 'a² + b² = c'],
    },
    { prompt: 'Which?', accepted: ['$\\frac{a}{b}$'], right: ['a/b', 'a / b'], wrong: ['b/a', 'ab'] },
    {
      prompt: 'How fast?',
      accepted: ['$O(n \\log n)$'],
      right: ['O(n log n)', 'O(n*log n)'],
      wrong: ['O(n)', 'O(log n)'],
    },
    {
      prompt: 'Which?',
      accepted: ['λ = h/p'],
      right: ['lambda = h/p', '$\\lambda = \\frac{h}{p}$'],
      wrong: ['λ = p/h', 'λ = hp'],
    },
    {
      prompt: 'What is x?',
      accepted: ['x = 1 and x = -1'],
      right: ['x = -1, x=1'],
      wrong: ['x = 1 and x = 1', 'x = 1'],
    },
    {
      prompt: 'Which keys?',
      accepted: ['Ctrl+P Ctrl+Q', '^P ^Q'],
      right: ['Ctrl+P, Ctrl+Q', '^P^Q'],
      wrong: ['Ctrl+P'],
    },
    { prompt: 'How?', accepted: ['key=value'], right: ['key = value'], wrong: ['value'] },
  ],
}

describe.each(Object.entries(CASES))('a short answer %s', (_, cases) => {
  it.each(cases)('$accepted.0', ({ prompt, accepted, right, wrong }) => {
    const question = sample({ kind: 'short-answer', prompt, accepted })
    const score = (text: string) => gradeResponse(question, { text }, { findPassage: () => undefined }).score
    for (const text of right) expect(score(text), text).toBe(1)
    for (const text of wrong) expect(score(text), text).toBe(0)
  })
})

describe('a part of several things', () => {
  const question = sample({
    kind: 'short-answer',
    prompt: 'Which?',
    accepted: ['legitimacy, balance of power and containment'],
  })
  it.each([
    ['containment, legitimacy', 2 / 3, ['2 of 3 are right.']],
    ['I think containment', 1 / 3, ['1 of 3 is right.']],
    ['legitimacy, war, containment', 1 / 3, ['2 of 3 are right, 1 is wrong.']],
    ['1. Legitimacy 2. Balance of power', 2 / 3, ['2 of 3 are right.']],
    ['war', 0, []],
  ])('is said: %s', (text, score, notes) => {
    expect(gradeResponse(question, { text }, { findPassage: () => undefined })).toMatchObject({ score, notes })
  })

  it('is not where their order is asked for', () => {
    const ordered = sample({ kind: 'short-answer', prompt: 'In which order?', accepted: ['flour, water, salt'] })
    expect(gradeResponse(ordered, { text: 'water, flour, salt' }, { findPassage: () => undefined }).notes).toEqual([])
  })
})
