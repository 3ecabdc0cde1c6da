import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Grading } from '../../../src/quiz/grade.ts'
import { gradeResponse, isReadable, keyOf, orderOf } from '../../../src/quiz/kinds/table.ts'
import { choices, sample } from './sample.ts'

const NOWHERE: Grading = { findPassage: () => undefined }
const score = (question: Parameters<typeof gradeResponse>[0], text: string, grading = NOWHERE) =>
  gradeResponse(question, { text }, grading).score

describe('the order of choices', () => {
  const question = sample({ kind: 'single-choice', choices: choices('a', 'b', 'All of the above', '*c', 'd') })

  it('is decided by the seed and keeps every choice', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const order = orderOf(question, seed)
        expect(order).toEqual(orderOf(question, seed))
        expect([...order].sort()).toEqual([0, 1, 2, 3, 4])
        expect(order.at(-1)).toBe(2)
      }),
    )
  })

  it('differs between seeds', () => {
    const orders = new Set(Array.from({ length: 50 }, (_, seed) => orderOf(question, seed).join()))
    expect(orders.size).toBeGreaterThan(10)
  })

  it('stays as written where choices name each other', () => {
    const letters = sample({ kind: 'single-choice', choices: choices('x', 'y', '*both A and B', 'z') })
    for (let seed = 0; seed < 20; seed++) expect(orderOf(letters, seed)).toEqual([0, 1, 2, 3])
  })
})

describe('single choice', () => {
  const question = sample({
    kind: 'single-choice',
    choices: [
      { text: 'sun', correct: false, why: 'Too far.' },
      { text: 'moon', correct: true },
    ],
  })

  it('is right or wrong, and says why', () => {
    expect(gradeResponse(question, { picked: [1] }, NOWHERE)).toEqual({ score: 1, verdict: 'right', notes: [] })
    expect(gradeResponse(question, { picked: [0] }, NOWHERE)).toEqual({
      score: 0,
      verdict: 'wrong',
      notes: ['sun: Too far.'],
    })
  })

  it('gives nothing for several, none, or a choice that does not exist', () => {
    for (const picked of [[0, 1], [], [7]]) expect(gradeResponse(question, { picked }, NOWHERE).score).toBe(0)
  })
})

describe('multiple choice', () => {
  const question = sample({ kind: 'multiple-choice', choices: choices('*a', '*b', 'c', '*d', 'e') })

  it('gives a share for a part, and less for a wrong one', () => {
    expect(gradeResponse(question, { picked: [0, 1, 3] }, NOWHERE).verdict).toBe('right')
    expect(gradeResponse(question, { picked: [0, 1] }, NOWHERE)).toMatchObject({ score: 2 / 3, verdict: 'partly' })
    expect(gradeResponse(question, { picked: [0, 2] }, NOWHERE).score).toBe(0)
  })

  it('gives nothing for ticking all or none, and stays within 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 2, maxLength: 8 }), fc.array(fc.nat(9)), (right, picked) => {
        fc.pre(right.includes(true) && right.includes(false))
        const any = sample({ kind: 'multiple-choice', choices: right.map((correct) => ({ text: 'x', correct })) })
        const all = right.map((_, index) => index)
        expect(gradeResponse(any, { picked: all }, NOWHERE).score).toBe(0)
        expect(gradeResponse(any, { picked: [] }, NOWHERE).score).toBe(0)
        const given = gradeResponse(any, { picked }, NOWHERE).score
        expect(given).toBeGreaterThanOrEqual(0)
        expect(given).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('true or false', () => {
  const question = sample({ kind: 'true-false', answer: false, why: { false: 'It comes twice a month.' } })

  it('says why the truth is what it is', () => {
    expect(gradeResponse(question, { picked: [1] }, NOWHERE).verdict).toBe('right')
    expect(gradeResponse(question, { picked: [0] }, NOWHERE)).toMatchObject({ notes: ['It comes twice a month.'] })
    expect(keyOf(question)).toBe('False')
  })
})

describe('short answer', () => {
  const question = sample({ kind: 'short-answer', accepted: ['control group', 'cgroup'] })

  it.each(['control group', 'Control groups', 'the "control-group".', ' CGROUPS ', 'contrl groups', 'controlgroup'])(
    'accepts %s',
    (text) => expect(score(question, text)).toBe(1),
  )

  it.each(['', 'control', 'namespace', 'cgrop', 'group control', '😀'])('refuses %s', (text) =>
    expect(score(question, text)).toBe(0),
  )

  it('forgives no slip that makes another word', () => {
    expect(score(sample({ kind: 'short-answer', accepted: ['asymmetric'] }), 'symmetric')).toBe(0)
    expect(score(sample({ kind: 'short-answer', accepted: ['ingress'] }), 'egress')).toBe(0)
    expect(score(sample({ kind: 'short-answer', accepted: ['version 128a'] }), 'version 129a')).toBe(0)
  })

  it('forgives no slip in a name of code, and none that makes a word of the question', () => {
    const program = sample({
      kind: 'short-answer',
      prompt: 'Which program?',
      accepted: ['`gaugectl`', 'gauge control'],
    })
    expect(score(program, 'Gaugectl')).toBe(1)
    expect(score(program, 'gaugect')).toBe(0)
    expect(score(program, 'gauge contorl')).toBe(1)
    const among = sample({ kind: 'short-answer', prompt: 'Trailing or tailing?', accepted: ['trailing'] })
    expect(score(among, 'tailing')).toBe(0)
    expect(score(among, 'tailing trailing')).toBe(0)
  })

  it('takes other forms, and what the question itself says beside the answer', () => {
    const scaling = sample({
      kind: 'short-answer',
      prompt: 'Which kind of scaling adds machines?',
      accepted: ['scaling out', 'horizontal'],
    })
    for (const text of ['scale out', 'horizontally', 'by horizontal scaling', 'scaled out', 'horizontal kind'])
      expect(score(scaling, text), text).toBe(1)
    for (const text of ['scaling', 'scale', 'kind of scaling', 'scale up', 'not horizontal', 'horizontal or vertical'])
      expect(score(scaling, text), text).toBe(0)
    expect(score(sample({ kind: 'short-answer', accepted: ['controller'] }), 'control')).toBe(0)
  })

  it('takes a compound in parts, with a slip', () => {
    const compound = sample({ kind: 'short-answer', accepted: ['DaemonSet'] })
    expect(score(compound, 'daemon sets')).toBe(1)
    expect(score(compound, 'deamon set')).toBe(1)
    expect(score(compound, 'set')).toBe(0)
  })

  it('says how it is spelt', () => {
    expect(gradeResponse(question, { text: 'contorl group' }, NOWHERE).notes).toEqual(['It is spelt control group.'])
  })

  it.each(['&&', ';', '&', '!', '`&&`', '^'])('of signs alone is right sign by sign: %s', (signs) => {
    for (const key of [signs, `\`${signs.replaceAll('`', '')}\``]) {
      const asked = sample({ kind: 'short-answer', accepted: [key] })
      expect(score(asked, ` ${signs} `)).toBe(1)
      expect(score(asked, '||')).toBe(0)
      expect(score(asked, 'and')).toBe(0)
    }
  })
})

describe('a command', () => {
  const command = (...accepted: string[]) => sample({ kind: 'short-answer', accepted, command: { anyOrder: false } })
  const strict = sample({
    kind: 'short-answer',
    accepted: ['docker run -it --rm alpine'],
    command: { anyOrder: false },
  })
  const loose = sample({
    kind: 'short-answer',
    accepted: ['docker run --rm -p 80:8080 --name web nginx:1.27'],
    command: { anyOrder: true },
  })

  it('forgives spacing, a prompt and code marks', () => {
    expect(score(strict, '  $ docker  run -it --rm   alpine ')).toBe(1)
    expect(score(strict, '`docker run -it --rm alpine`')).toBe(1)
  })

  it.each([
    [
      'docker run -it --rm alpine | wc -l',
      ['docker run --rm -i -t alpine | wc -l', 'docker run --rm -it alpine|wc -l'],
      [
        'docker run -it alpine --rm | wc -l',
        'docker run -it --rm alpine',
        'docker run -it --rm alpine | wc',
        'docker run -it --rm alpine && wc -l',
      ],
    ],
    ['ls | wc -l', ['ls|wc -l', 'ls |wc -l', 'ls| wc -l'], ['ls || wc -l', 'ls wc -l', "'ls|wc' -l"]],
    ['make && make install', ['make&&make install'], ['make & make install', 'make; make install']],
    ['cd a; ls', ['cd a;ls', 'cd a ; ls'], ['cd a ls', 'cd a && ls']],
    ['echo hi > a.txt', ['echo hi >a.txt'], ['echo hi >> a.txt', 'echo hi a.txt']],
    ['curl "x?a=1&b=2"', ["curl 'x?a=1&b=2'"], ['curl "x?a=1 & b=2"']],
  ])('forgives spacing around what joins commands: %s', (key, right, wrong) => {
    const question = sample({ kind: 'short-answer', accepted: [key], command: { anyOrder: false } })
    for (const text of right) expect(score(question, text), text).toBe(1)
    for (const text of wrong) expect(score(question, text), text).toBe(0)
  })

  it('keeps case, and the order of all but neighbouring flags, unless told otherwise', () => {
    expect(score(strict, 'docker run --rm -t -i alpine')).toBe(1)
    expect(score(strict, 'docker run alpine -it --rm')).toBe(0)
    expect(score(strict, 'docker run -it alpine --rm')).toBe(0)
    expect(score(strict, 'docker RUN -it --rm alpine')).toBe(0)
  })

  it('forgives sudo and what a phone makes of dashes', () => {
    expect(score(strict, 'sudo docker run -it —rm alpine')).toBe(1)
    expect(score(strict, 'docker run –i –t –rm alpine')).toBe(1)
    expect(score(command('sudo reboot'), 'reboot')).toBe(0)
  })

  it('forgives the capital that a phone begins with, and what a command was copied with', () => {
    const copied = [
      'Docker run -it --rm alpine',
      '$ Docker run -it --rm alpine',
      'Sudo docker run -it --rm alpine',
      'docker run -it --rm alpine.',
      '`docker run -it --rm alpine`.',
      '“docker run -it --rm alpine”',
      "'docker run -it --rm alpine.'",
      '```sh\n$ docker run -it --rm alpine\n```',
      '```bash docker run -it --rm alpine```',
    ]
    for (const text of copied) expect(score(strict, text), text).toBe(1)
    expect(score(strict, 'DOCKER run -it --rm alpine')).toBe(0)
    expect(score(command('Rscript main.R'), 'rscript main.R')).toBe(0)
    expect(score(command('docker build -t web .'), 'docker build -t web.')).toBe(0)
    for (const own of ['docker build -t web .', 'cd ..', 'cp "a" "."', '"./my tool" "b"'])
      expect(score(command(own), own), own).toBe(1)
  })

  it('takes any word for a placeholder, and a keyword in any case', () => {
    const placed = command('docker cp <file> NAME:/tmp', 'docker rmi -f IMAGE')
    expect(score(placed, 'docker rmi -f nginx:1.27')).toBe(1)
    expect(score(placed, 'docker rmi -f')).toBe(0)
    expect(score(placed, 'docker rmi -f a b')).toBe(0)
    expect(score(placed, 'docker rmi -f --all')).toBe(0)
    expect(score(command('EXPOSE 80'), 'expose 80')).toBe(1)
    expect(score(command('kill -s SIGTERM 1'), 'kill -s SIGKILL 1')).toBe(0)
  })

  it('finds an option in its command or a short phrase', () => {
    const option = sample({
      kind: 'short-answer',
      prompt: 'Which option of `docker run` limits memory to 6 MB?',
      accepted: ['--memory 6m'],
      command: { anyOrder: false },
    })
    for (const text of ['docker run --memory=6m', 'the --memory 6m flag', '—memory 6m'])
      expect(score(option, text)).toBe(1)
    for (const text of ['docker run --memory=6m --rm', 'not --memory 6m', '--memory', 'docker build --memory 6m'])
      expect(score(option, text)).toBe(0)
  })

  it('takes the letters of one dash in either order, inside their command too', () => {
    const prompt = 'Which options of `docker run` give a terminal?'
    const option = sample({ kind: 'short-answer', prompt, accepted: ['-it'], command: { anyOrder: false } })
    for (const text of ['-ti', 'docker run -ti', 'docker run -i -t']) expect(score(option, text)).toBe(1)
    expect(score(option, 'docker run -i')).toBe(0)
  })

  it('takes flags in any order with their own values', () => {
    expect(score(loose, 'docker run --name=web -p 80:8080 --rm nginx:1.27')).toBe(1)
    expect(score(loose, 'docker run --name 80:8080 -p web --rm nginx:1.27')).toBe(0)
    expect(score(loose, 'run docker --rm -p 80:8080 --name web nginx:1.27')).toBe(0)
    expect(score(loose, 'docker run nginx:1.27 --rm -p 80:8080 --name web')).toBe(1)
    expect(score(loose, 'docker run --rm -p 80:8080 --name nginx:1.27 web')).toBe(0)
    expect(score(loose, 'docker run --rm -P 80:8080 --name web nginx:1.27')).toBe(0)
  })
})

describe('number', () => {
  const memory = sample({ kind: 'number', value: 512, tolerance: 1, unit: 'MB' })
  const plain = sample({ kind: 'number', value: 1500, tolerance: 0 })

  it.each(['512 MB', '511.5', '512,5 mb', '0.512 GB', '512000 kB', '~512MB', 'about 512 megabytes'])(
    'takes %s',
    (text) => expect(score(memory, text)).toBe(1),
  )

  it.each(['514 MB', '512 GB', '512 s', 'half a gigabyte', '', '512 MiB', '5 1 2 3'])('refuses %s', (text) =>
    expect(score(memory, text)).toBe(0),
  )

  it('reads a comma as the decimal or the thousands mark', () => {
    expect(score(plain, '1,500')).toBe(1)
    expect(score(plain, '1.500,0')).toBe(1)
    expect(score(plain, '1 500 things')).toBe(1)
    expect(score(plain, '1.500')).toBe(1)
    expect(score(plain, '1,5')).toBe(0)
  })

  it('takes the one number of a phrase, in digits or in words', () => {
    const few = sample({ kind: 'number', prompt: 'How many of 12?', value: 7, tolerance: 0 })
    for (const text of ['it has 7', 'seven of them', 'tcp/7', 'sea:7', '7 of 12'])
      expect(score(few, text), text).toBe(1)
    const many = sample({ kind: 'number', value: 54, tolerance: 0 })
    for (const text of ['fifty-four', 'the one with 54', 'Fifty four']) expect(score(many, text), text).toBe(1)
  })

  it('gives nothing for several numbers of which one is right', () => {
    const few = sample({ kind: 'number', value: 7, tolerance: 0 })
    for (const text of ['7 or 8', 'seven or 8', 'six, seven', '6-7', '7/8', '7, 8'])
      expect(score(few, text), text).toBe(0)
    expect(gradeResponse(few, { text: '7 or 8' }, NOWHERE).notes).toEqual(['One number was expected.'])
    expect(gradeResponse(memory, { text: '512 MB in 3 s' }, NOWHERE).verdict).toBe('right')
  })

  it('takes no number that is denied', () => {
    const port = sample({ kind: 'number', value: 8080, tolerance: 0 })
    for (const text of ['not 80 but 8080', 'it isn’t 80, it is 8080']) expect(score(port, text), text).toBe(1)
    for (const text of ['not 8080', "it isn't 8080", '80, not 8080']) expect(score(port, text), text).toBe(0)
    expect(isReadable(port, { text: 'not 8080' })).toBe(false)
  })

  it('cannot be read where there is none', () => {
    expect(isReadable(memory, { text: 'gigabytes' })).toBe(false)
    expect(isReadable(memory, { text: 'quite a lot' })).toBe(false)
    expect(isReadable(memory, { text: 'half a gigabyte' })).toBe(true)
    expect(isReadable(memory, { text: 'at most 7' })).toBe(true)
    expect(isReadable(sample({ kind: 'short-answer', accepted: ['7'] }), { text: 'seven' })).toBe(true)
  })

  it('reads k, m and g beside bytes as either sort of size, and which sort it is only where a tolerance asks', () => {
    const whole = sample({ kind: 'number', value: 6, tolerance: 0, unit: 'MB' })
    for (const text of ['6m', '6M', '6 MiB', '6 mib']) expect(score(whole, text)).toBe(1)
    expect(score(memory, '488m')).toBe(1)
    expect(score(memory, '512 MiB')).toBe(0)
    expect(score(whole, '6g')).toBe(0)
    expect(score(sample({ kind: 'number', value: 6, tolerance: 0, unit: 'km' }), '6000 m')).toBe(1)
  })

  it('takes the name of what was counted in any form, and no other', () => {
    const counted = sample({ kind: 'number', value: 3, tolerance: 0, unit: 'replicas' })
    for (const text of ['3 replica', '3 Replicas', 'three replicsa', '3']) expect(score(counted, text)).toBe(1)
    for (const text of ['4 replicas', '3 s', '3 GB']) expect(score(counted, text)).toBe(0)
  })

  it('says which unit it assumed or expected', () => {
    expect(gradeResponse(memory, { text: '512' }, NOWHERE).notes).toEqual(['Taken as 512 MB.'])
    expect(gradeResponse(memory, { text: '512 s' }, NOWHERE).notes).toEqual(['The answer is in MB, not in s.'])
    expect(keyOf(memory)).toBe('512 ± 1 MB')
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect([0, 1]).toContain(score(memory, text))
      }),
    )
  })
})

describe('an open answer', () => {
  const question = sample({
    kind: 'open',
    prompt: 'Why do tides lag behind the moon?',
    keyIdeas: ['inertia of the water', 'friction at coasts', 'shape of the sea floor'],
    modelAnswer: 'Because.',
  })
  const passage = {
    path: 'a.md',
    headings: ['A'],
    sectionId: 'a.md#a',
    startLine: 3,
    endLine: 9,
    text: 'Coasts slow the water by friction. Basins resonate with the forcing period.',
  }

  it('says which ideas it has, and where the course says those it misses', () => {
    const grade = gradeResponse(question, { text: 'The water has inertia.' }, { findPassage: () => passage })
    expect(grade).toMatchObject({ verdict: 'partly', score: 1 / 3 })
    expect(grade.ideas?.map(({ idea, met }) => [idea, met])).toEqual([
      ['inertia of the water', true],
      ['friction at coasts', false],
      ['shape of the sea floor', false],
    ])
    expect(grade.ideas?.[1]?.passage).toMatchObject({ path: 'a.md', startLine: 3, endLine: 9 })
  })

  it('is right with all ideas in other words and forms', () => {
    const text = 'Inertial waters, frictions along the coast, and how the floor is shaped'
    expect(gradeResponse(question, { text }, NOWHERE).verdict).toBe('right')
  })

  it('earns nothing by repeating the question', () => {
    expect(gradeResponse(question, { text: question.prompt }, NOWHERE).verdict).toBe('wrong')
  })

  it('that denies an idea does not have it, and one that denies what the idea denies does', () => {
    const kept = sample({
      kind: 'open',
      prompt: 'What does a lock do?',
      keyIdeas: ['the basin keeps its water', 'ships do not run aground', 'the level is independent of the tide'],
    })
    const met = (text: string) => gradeResponse(kept, { text }, NOWHERE).ideas?.map((idea) => idea.met)
    expect(met('The basin does not keep its water, ships run aground.')).toEqual([false, false, false])
    expect(met("Water is kept in the basin. Ships don't run aground.")).toEqual([true, true, false])
    expect(met('The level does not depend on the tide, and no ship runs aground.')).toEqual([false, true, true])
    expect(met('Neither the basin nor a ship keeps water.')).toEqual([false, false, false])
    expect(met('The basin not only keeps its water.')).toEqual([true, false, false])
  })

  it('may deny where the question asks what is lacking', () => {
    const lacking = { kind: 'open', keyIdeas: ['shelter from storms', 'room for large ships'] } as const
    const text = 'It does not shelter from storms and has no room for large ships.'
    expect(score(sample({ ...lacking, prompt: 'Why is an anchorage not enough?' }), text)).toBe(1)
    expect(score(sample({ ...lacking, prompt: 'What is an anchorage for?' }), text)).toBe(0)
  })

  it('that compares says of one thing nothing about the other', () => {
    const compared = sample({
      kind: 'open',
      prompt: 'How do anchors and moorings differ?',
      keyIdeas: ['an anchor lets one stop anywhere', 'a mooring holds in storms'],
    })
    const score = (text: string) => gradeResponse(compared, { text }, NOWHERE).score
    expect(score('A mooring lets one stop anywhere. An anchor holds in storms.')).toBe(0)
    expect(score('With an anchor one stops anywhere, while a mooring holds in a storm.')).toBe(1)
  })

  it('may use everyday words for those of the idea, and those of the question beside them', () => {
    const joined = sample({
      kind: 'open',
      prompt: 'What is a canal for?',
      keyIdeas: ['a canal joins several harbours', 'a canal needs locks and pumps that machines drive'],
    })
    const met = (text: string) => gradeResponse(joined, { text }, NOWHERE).ideas?.map((idea) => idea.met)
    expect(met('It connects multiple ports.')).toEqual([true, false])
    expect(met('A canal needs locks and machines.')).toEqual([false, true])
    expect(met('A canal.')).toEqual([false, false])
  })

  it('that compares must name what it compares: words that fit everything are no answer', () => {
    const compared = sample({
      kind: 'open',
      prompt: 'How do spring, neap and storm tides differ?',
      keyIdeas: [
        'spring tides rise high at new moon',
        'neap tides rise little at half moon',
        'a storm piles water at coasts',
      ],
    })
    const score = (text: string) => gradeResponse(compared, { text }, NOWHERE).score
    expect(score('They rise with the moon and the water piles up at coasts.')).toBe(0)
    expect(score('Spring ones rise high at new moon.')).toBeCloseTo(1 / 3)
    expect(score('Spring: high, at new moon. Neap: little, at half moon. The third is water piled on coasts.')).toBe(1)
  })

  it('that chooses one of two need not name the one that was asked for', () => {
    const chosen = sample({
      kind: 'open',
      prompt: 'When is an anchor better than a mooring?',
      keyIdeas: ['an anchor lets one stop anywhere', 'it costs nothing', 'a mooring holds in storms'],
    })
    const met = (text: string) => gradeResponse(chosen, { text }, NOWHERE).ideas?.map((idea) => idea.met)
    expect(met('One may stop anywhere, and it costs nothing.')).toEqual([true, true, false])
    expect(met('A mooring lets one stop anywhere and holds in storms.')).toEqual([false, false, true])
  })

  it('is compared with a model answer where there are no key ideas', () => {
    const lab = sample({
      kind: 'open',
      keyIdeas: [],
      modelAnswer: 'I ran:\n\n```\ngauge --read noon\n```\n\nIt showed 4.2 metres.',
    })
    expect(gradeResponse(lab, { text: 'gauge --read noon gives 4.2 metres' }, NOWHERE).verdict).toBe('right')
    expect(gradeResponse(lab, { text: 'I looked outside' }, NOWHERE).verdict).toBe('wrong')
  })

  it('needs a command whole, and is right in the words of the model answer where key ideas say it otherwise', () => {
    const command = sample({
      kind: 'open',
      prompt: 'Read the gauge.',
      keyIdeas: [],
      modelAnswer: '```\ngauge --read noon\n```',
    })
    expect(gradeResponse(command, { text: 'I ran `gauge --read  noon`.' }, NOWHERE).verdict).toBe('right')
    expect(gradeResponse(command, { text: 'gauge --help' }, NOWHERE).verdict).toBe('wrong')
    const otherwise = sample({
      kind: 'open',
      keyIdeas: ['rapid ebbing', 'spilling'],
      modelAnswer: 'Water leaves at speed.',
    })
    expect(gradeResponse(otherwise, { text: 'water leaves at great speed' }, NOWHERE).verdict).toBe('right')
    const partly = gradeResponse(otherwise, { text: 'it is ebbing' }, NOWHERE)
    expect(partly.ideas?.map(({ idea }) => idea)).toEqual(['rapid ebbing', 'spilling'])
  })

  it('is not graded where the document has no answer, whatever passage the course has', () => {
    const bare = sample({ kind: 'open', keyIdeas: [] })
    for (const text of ['coast friction slows water', passage.text, 'anything']) {
      const grade = gradeResponse(bare, { text }, { findPassage: () => passage })
      expect(grade).toMatchObject({ verdict: 'ungraded', score: 0 })
      expect(grade.ideas).toBeUndefined()
      expect(grade.notes[0]).toContain('no model answer')
    }
    expect(gradeResponse(bare, { text: 'anything' }, NOWHERE).notes[0]).toContain('nothing to compare')
  })
})
