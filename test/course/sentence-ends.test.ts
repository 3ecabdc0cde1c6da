// Where sentences end, in the scripts that courses are written in.

import { expect, it } from 'vitest'
import { sentencesIn } from '../../src/course/sentence-ends.ts'

it.each([
  ['a name that begins small', 'Run it. kubelet starts. Then stop.', ['Run it. kubelet starts.', 'Then stop.']],
  [
    'what is written short',
    'Use it, e.g. Docker. See Fig. 3 by Dr. J. Doe. Go.',
    ['Use it, e.g. Docker.', 'See Fig. 3 by Dr. J. Doe.', 'Go.'],
  ],
  ['quotation marks', 'Is it "so." (Yes!) “No.” Well?', ['Is it "so."', '(Yes!)', '“No.”', 'Well?']],
  ['no space', '镜像“组成。”每一层！？是。', ['镜像“组成。”', '每一层！？', '是。']],
  ['letters without case', 'الحاوية نواة. تتكون الصورة؟ نعم.', ['الحاوية نواة.', 'تتكون الصورة؟', 'نعم.']],
  ['marks of their own', 'छवि है। केवल है।', ['छवि है।', 'केवल है।']],
  ['dots in words', 'It is v1.2.3 of a.bc. It works...', ['It is v1.2.3 of a.bc.', 'It works...']],
  ['nothing', ' ', [' ']],
])('are told by %s', (_, text, sentences) => {
  expect(sentencesIn(text)).toEqual(sentences)
})
