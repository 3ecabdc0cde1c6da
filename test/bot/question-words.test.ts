// What of a written question is a word of it.

import { describe, expect, it } from 'vitest'
import { questionWords } from '../../src/bot/question-words.ts'

describe('the words of a question', () => {
  it.each([
    ['<@123> <@!45>, what is an image?', ', what is an image?'],
    ['<@&12> <#34> </quiz start:56> what is an image?', 'what is an image?'],
    ['what <:ship:1> is <a:sail:2> an image?', 'what is an image?'],
    ['due <t:1700000000> or <t:1700000000:R>?', 'due or ?'],
    ['@everyone @here\nwhat is  an image?', 'what is an image?'],
    ['<@12> ```bash\ndocker ps\n```', '``` docker ps ```'],
    ['what does this do? ```bash\ndocker ps', 'what does this do? ``` docker ps'],
    ['```\ndocker ps\n``` thanks\na lot', '``` docker ps ``` thanks a lot'],
    ['~~~ bash\ndocker ps\n~~~', '~~~ docker ps ~~~'],
    ['```docker ps``` and ~~~what\nelse', '```docker ps``` and ~~~what else'],
    ['@Linus @here what is <id:browse>?', '@Linus what is ?'],
  ])('of %j are %j', (written, words) => {
    expect(questionWords(written)).toBe(words)
  })

  it.each([
    ['what is d\u00ADo\u200Bc\u200Dker?', 'what is docker?'],
    ['\uFEFFwhat is an\u2028image?', 'what is an image?'],
    ['क्\u200Dष है?', 'क्\u200Dष है?'],
  ])('of %j, as they are seen, are %j', (written, words) => {
    expect(questionWords(written)).toBe(words)
  })

  it.each(['is a<@b valid?', 'vector<t> or list<T:1>?', 'me@here.org, a <:tag:>', '<#include> and `<a:b>`'])(
    'are all of %j',
    (written) => {
      expect(questionWords(written)).toBe(written)
    },
  )
})
