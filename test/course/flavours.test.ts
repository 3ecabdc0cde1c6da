// What site generators add to markdown is told in plain markdown, line by line.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainMarkdown } from '../../src/course/flavours.ts'

describe('boxes', () => {
  it.each([
    ['Docusaurus', ':::note Careful\nVent the kiln.\n:::', '**Careful**\nVent the kiln.\n'],
    ['Docusaurus with a label', ':::tip[Cones]\nUse one.\n:::', '**Cones**\nUse one.\n'],
    ['VuePress', '::: warning\nHot.\n:::', '**Warning**\nHot.\n'],
    ['VuePress, to unfold', '::: details Show {open}\nMore.\n:::', '**Show**\nMore.\n'],
    ['Pandoc', '::: {.column width="40%"}\nLeft.\n:::', '\nLeft.\n'],
    ['Quarto', '::: {.callout-tip title="Cones"}\nUse one.\n:::', '**Cones**\nUse one.\n'],
    ['MyST', ':::{note}\nVent it.\n:::', '**Note**\nVent it.\n'],
    ['MyST as a fence', '```{warning} Hot\nIt *burns*.\n```', '**Hot**\nIt *burns*.\n'],
    ['MyST with options', '```{note} Kiln\n:class: dropdown\n\nVent it.\n```', '**Kiln**\n\n\nVent it.\n'],
    ['MyST, options as a block', ':::{tip}\n---\nname: k\n---\nVent it.\n:::', '**Tip**\n\n\n\nVent it.\n'],
    ['MyST around a table', '```{list-table} Cones\n* - 06\n  - 1000\n```', '**Cones**\n* - 06\n  - 1000\n'],
    ['MyST around a picture', '```{figure} k.png\n:width: 9px\n\nA kiln.\n```', '\n\n\nA kiln.\n'],
    ['MyST for a generator alone', '```{toctree}\n:hidden:\nkiln\n```\nText', '\n\n\n\nText'],
    ['MkDocs', '!!! warning "Hot"\n    It burns.\n\n    For hours.\nCold.', '**Hot**\nIt burns.\n\nFor hours.\nCold.'],
    ['MkDocs, to unfold', '???+ note\n    Vent it.', '**Note**\nVent it.'],
    ['MkDocs without a title', '!!! note ""\n    Vent it.', '\nVent it.'],
    ['GitBook', '{% hint style="info" %}\nCone 06.\n{% endhint %}', '\nCone 06.\n'],
    ['GitBook, around a text', '{% filename %} kiln.py {% endfilename %}', 'kiln.py'],
    ['GitBook, in a line', 'A {% raw %}`{{ cone }}`{% endraw %} here', 'A `{{ cone }}` here'],
    ['a site of its own', '<text-box name="Cones">\nUse one.\n</text-box>', '**Cones**\nUse one.\n'],
    [
      'Jekyll, over several lines',
      'Wedge it.\n{% include figure.html\n  width="75%"\n  caption="A kiln of brick."\n  src="kiln.jpg"\n%}\nFire it.',
      'Wedge it.\n\n\nA kiln of brick.\n\n\nFire it.',
    ],
    ['Jekyll, with words', '{% include note.html content="Vent the kiln." %}', 'Vent the kiln.'],
    ['Jekyll, never closed', '{% include figure.html\n\nFire it.', '{% include figure.html\n\nFire it.'],
    ['Hugo, a picture', '{{< figure src="a b.jpg" caption="A kiln of brick" >}}', 'A kiln of brick'],
    ['Jekyll, several in a line', '{% if x %}{% raw %}\nVent it.', '\nVent it.'],
    ['kramdown', '<div class="tip" markdown="1">\n* Vent *it*.\n</div>', '\n* Vent *it*.\n</div>'],
    [
      'Hugo, code',
      '{{< code-toggle file=hugo fm=true >}}\na = 1\n[b]\n{{< /code-toggle >}}',
      '```text file="hugo"\na = 1\n[b]\n```',
    ],
    [
      'Hugo, its language',
      ' {{< highlight go "linenos=inline" >}}\n    {{ x }}\n {{< /highlight >}}',
      ' ```go\n    {{ x }}\n ```',
    ],
    ['Jekyll, code', '{% highlight ruby %}\n\n# a\n{% endhighlight %}\n# B', '```ruby\n\n# a\n```\n# B'],
    ['GitBook, a fence', '{% code title="a.js" %}\n```js\na\n```\n{% endcode %}', '\n```js\na\n```\n'],
    ['Hugo, code that is elsewhere', '{{< code-toggle config=server />}}\nA.', '\nA.'],
    ['Hugo, code never closed', '{{< highlight go >}}\nA.', '\nA.'],
    ['Hugo', '{{% notice tip %}}\nDry slowly.\n{{% /notice %}}', '\nDry slowly.\n'],
  ])('of %s keep their title or kind, and their contents', (_, written, told) => {
    expect(plainMarkdown(written)).toBe(told)
  })

  it('may hold boxes, and code in which nothing is changed', () => {
    const written = [
      '!!! tip',
      '    ??? note "Inner"',
      '        ```yaml',
      '        - !!! note',
      '        ```',
      '    After.',
      'Out.',
    ]
    expect(plainMarkdown(written.join('\n')).split('\n')).toEqual([
      '**Tip**',
      '**Inner**',
      '```yaml',
      '- !!! note',
      '```',
      'After.',
      'Out.',
    ])
    expect(plainMarkdown('````{note}\n```{code-cell}\n:::\n```\n````')).toBe('**Note**\n```{code-cell}\n:::\n```\n')
  })

  it('end with their indentation, whatever code was left open in them', () => {
    expect(plainMarkdown('!!! tip\n    ```\n    code\n:::note\ntext')).toBe('**Tip**\n```\ncode\n**Note**\ntext')
  })

  it.each([
    ['Quarto', '::: {.callout-tip}\n## Cones {#cones}\nUse one.\n:::\n## After', '\n**Cones**\nUse one.\n\n## After'],
    [
      'Carpentries',
      '::::: challenge\n\n## Fire\n\n::: solution\n\n## Vent\n\n:::\n:::::',
      '**Challenge:** Fire\n\n\n\n**Solution:**\n\n**Vent**\n\n***\n',
    ],
    ['tabs', '::: {.panel-tabset}\n## R\nx\n## Python\ny\n:::', '\n**R**\nx\n**Python**\ny\n'],
    ['a heading below text', ':::note\nText.\n### Why #\n:::', '**Note**\nText.\n**Why**\n'],
    ['code', ':::note\n```\n# run\n```\n:::', '**Note**\n```\n# run\n```\n'],
  ])('have bold titles for headings: %s', (_, written, told) => {
    expect(plainMarkdown(written)).toBe(told)
  })

  it('that never end leave headings as they are', () => {
    expect(plainMarkdown(':::note\nText.\n## Next\n:::tip\n### Inner\n:::')).toBe(
      '**Note**\nText.\n## Next\n\n**Inner**\n',
    )
  })

  it('in quotes have bold titles for headings, and lose what only a generator reads', () => {
    const written = [
      '> ## Fire',
      '>',
      '> > ## Solution',
      '> > Vent.',
      '> {: .solution}',
      '{: .challenge}',
      '> ```',
      '> # run',
      '> ```',
      '> # X',
    ]
    expect(plainMarkdown(written.join('\n')).split('\n')).toEqual([
      '> **Fire**',
      '>',
      '> > **Solution**',
      '> > Vent.',
      '>',
      '',
      '> ```',
      '> # run',
      '> ```',
      '> **X**',
    ])
  })

  it('are boxes only where something belongs to them', () => {
    expect(plainMarkdown('!!! wow "so" good')).toBe('!!! wow "so" good')
    expect(plainMarkdown('??? what\nNothing.')).toBe('??? what\nNothing.')
  })
})

describe('tabs', () => {
  it('become a title and what stands under it', () => {
    expect(plainMarkdown('=== "Linux"\n\n    ```bash\n    apt install x\n    ```')).toBe(
      '**Linux**\n\n```bash\napt install x\n```',
    )
  })

  it('of components lose their tags', () => {
    const written = 'import Tabs from \'@theme/Tabs\'\n\n<Tabs>\n<TabItem value="x">\nInside.\n</TabItem>\n</Tabs>'
    expect(plainMarkdown(written)).toBe('\n\n\n\nInside.\n\n')
    expect(plainMarkdown('<Card title="x" />')).toBe('')
  })

  it('of components keep their label as a title', () => {
    expect(plainMarkdown('<Tabs>\n<TabItem value="win" label="Windows">\nInside.\n</TabItem>\n</Tabs>')).toBe(
      '\n**Windows**\nInside.\n\n',
    )
  })
})

describe('round boxes', () => {
  it('become square where one is empty', () => {
    expect(plainMarkdown('- (x) a\n- ( ) b')).toBe('- [x] a\n- [ ] b')
    expect(plainMarkdown('[[A b]]\n- (x) a\n- (y) b')).toBe('A b\n- (x) a\n- (y) b')
  })
})

describe('MDX', () => {
  it('loses its comments', () => {
    expect(plainMarkdown('A\n{/* ask Bob */}\nB\n{/* more\n\nof it */}\nC\n{/* open')).toBe('A\n\nB\n\n\n\nC\n{/* open')
  })

  it('loses a comment after one in code that does not end there', () => {
    expect(plainMarkdown('```\n{/* a\n```\nB\n{/* c */}\nD')).toBe('```\n{/* a\n```\nB\n\nD')
  })

  it('loses the imports at its top, used or not', () => {
    expect(plainMarkdown("\nimport X from './x'\n\nimport { Y } from 'y';\n\nText.\nimport z from 'z'")).toBe(
      "\n\n\n\n\nText.\nimport z from 'z'",
    )
  })
})

describe('attributes', () => {
  it('go, but for the anchor of a heading', () => {
    expect(plainMarkdown('## Firing {#firing .big data-x="1 2"}')).toBe('## Firing {#firing}')
    expect(plainMarkdown('## Firing {#sec:firing_1}')).toBe('## Firing {#sec:firing_1}')
    expect(plainMarkdown('## Firing {.big}')).toBe('## Firing')
    expect(plainMarkdown('# Preface {-}')).toBe('# Preface')
    expect(plainMarkdown('Vent it. {: .note #x }')).toBe('Vent it.')
    expect(plainMarkdown('Vent it.\n{: .note }')).toBe('Vent it.\n')
    expect(plainMarkdown('A **kiln**{: data-type="term" .no-emphasis}s door')).toBe('A **kiln**s door')
    expect(plainMarkdown('Set `cone`{: .language-bash}, ![a kiln](k.png){width=50%} and `x`{.y} go')).toBe(
      'Set `cone`, ![a kiln](k.png) and `x` go',
    )
  })

  it.each([
    'docker ps --format {{.Names}}',
    'use `{.x}`',
    'print `f(x){.2f}` here',
    'a (set){a, b}',
    'a set {a, b}',
    'run {x}',
    '$\\sum^n_{i=1} x_i$ and **x**{i=1}',
    '$$\\sum_{i=1}',
  ])('are not in %j', (text) => {
    expect(plainMarkdown(text)).toBe(text)
  })
})

describe("a book's references", () => {
  it.each([
    ['The cones (see @fig-cones and @tbl:cones) melt.', 'The cones melt.'],
    ['Cones melt [@orton1896, p. 3; @hansen]. So [-@orton1896] says.', 'Cones melt. So says.'],
    ['As @fig:cones and [@tbl-heat] show, see Section @sec:firing.', 'As the figure and the table show, see Section.'],
    ['It bends\\@ref(fig:cones).', 'It bends.'],
    [
      '@Fig:cones shows it. @Tbl-heat and Table @Tbl-cones do (see @Sec:firing).',
      'The figure shows it. The table and Table do.',
    ],
  ])('are no words: %s', (written, read) => {
    expect(plainMarkdown(written)).toBe(read)
  })

  it('have a word for every kind, however it is written', () => {
    const kind = fc.mixedCase(fc.constantFrom('fig', 'tbl', 'tab', 'sec', 'eq', 'lst'))
    fc.assert(
      fc.property(kind, kind, (one, two) => {
        expect(plainMarkdown(`As @fig:a and @${one}:b and [@${two}-c] show.`)).toMatch(
          /^As the figure(?: and [Tt]he (?:figure|table|section|equation|listing)){2} show\.$/,
        )
      }),
    )
  })

  it.each(['ask [@potter7](https://x.y) or @figaro', 'me@fig-tree.org', 'the scope `@eq-1`', '[@kiln/fire]'])(
    'are not in %j',
    (text) => expect(plainMarkdown(text)).toBe(text),
  )

  it('and blocks for one output alone are passed over', () => {
    expect(plainMarkdown('A\n```{=latex}\n\\newpage\n```\nB')).toBe('A\n\n\n\nB')
  })
})

describe('editors and sites', () => {
  it.each([
    ['Obsidian', '#clay #fire/hot\n[[Kiln]]s are ==hot==. %% mine %% ^k-1', '\nKilns are **hot**.'],
    [
      'Obsidian',
      '> [!faq]- Is it hot?\n> Yes.\n> > [!todo]\n> > Vent',
      '> **Is it hot?**\n> Yes.\n> > **Todo**\n> > Vent',
    ],
    ['Material', 'Press ++ctrl+alt+del++ :material-fire: now, ^^really^^', 'Press ctrl+alt+del now, really'],
    ['Material', '[TOC]\n--8<-- "abbr.md"\n*[kiln]: an oven', '\n\n**kiln**: an oven'],
    ['Python-Markdown', '/// warning | Hot\nVent it.\n///', '**Hot**\nVent it.\n'],
    ['VitePress', '# {{ $frontmatter.title }}\n## Firing <Badge type="tip" text="new" />', '# \n## Firing'],
    ['mdBook', '{{#title Kilns}}\n```rust\n{{#include k.rs:a}}\nfire();\n```', '\n```rust\n\nfire();\n```'],
    ['mdBook', '[k]: k.html<!-- ignore -->', '[k]: k.html'],
    [
      'bookdown',
      '\\newpage\nHeat^[Of 1000 degrees.] rises (\\#eq:t). [Clay]{.soft} melts.',
      '\nHeat (Of 1000 degrees.) rises. Clay melts.',
    ],
    ['Pandoc', '| a |\n| - |\n\n: Clay {#tbl-clay}', '| a |\n| - |\n\nClay'],
  ])('%s: %s', (_, written, read) => {
    expect(plainMarkdown(written)).toBe(read)
  })

  it.each(['if a==b and c==d', 'C++ and G++', 'x^^2', 'at 10:30:00', '100%% sure', 'see [^note]', 'a ^b', '== a =='])(
    'have no part in %j',
    (text) => expect(plainMarkdown(text)).toBe(text),
  )
})

describe('code without a fence', () => {
  const code = ['{% if kiln %}', 'matrix = [[a]]', '::: note', 'app{env="prod"}', '==x==', '> # x']

  it('stays as it is where it is indented', () => {
    const text = `Text.\n\n${code.map((line) => `    ${line}`).join('\n')}\n\nText.`
    expect(plainMarkdown(text)).toBe(text)
  })

  it('stays as it is where it is preformatted', () => {
    const text = `<pre>\n${code.join('\n')}\n</pre>\nText.`
    expect(plainMarkdown(text)).toBe(text)
  })

  it('is not what an item of a list goes on with', () => {
    expect(plainMarkdown('1. Fire\n\n    {% if kiln %}\n\n    ==now==')).toBe('1. Fire\n\n\n\n    **now**')
  })
})

describe('slides', () => {
  const deck = (last: string) => `# A\n\n---\n\n## B\n\n---\n\n## C\n${last}\n---\n\n---\n`

  it('end where a line of dashes stands, also right under their text', () => {
    expect(plainMarkdown(deck('Notes: vent it.'))).toBe(deck('Notes: vent it.').replaceAll('---', '***'))
  })

  it('say nothing of their look, and their speaker notes are text', () => {
    const text = deck('???\nTell it.\n.left-column[\nVent\n]').replaceAll('---\n\n## B', '---\nclass: center\n\n## B')
    expect(plainMarkdown(text)).not.toMatch(/class|\?\?\?|column|\]/)
    expect(plainMarkdown(text)).toContain('Tell it.\n\nVent')
  })

  it('are not where dashes underline a heading', () => {
    const text = '# A\n\nFiring\n---\n\nCooling\n---\n\n## B\n\n---\n\n## C'
    expect(plainMarkdown(text)).toBe(text)
  })
})

describe("Jekyll's templates", () => {
  it('lose what stands between the tags of a comment, code too', () => {
    expect(plainMarkdown('A\n{% comment %}\nThe key: 12.\n```\nB\n```\n{% endcomment %}\nC')).toBe('A\n\n\n\n\n\n\nC')
    expect(plainMarkdown('A\n{%- comment -%} key {%- endcomment -%}\nB')).toBe('A\n\nB')
    expect(plainMarkdown('{{< comment >}}\nkey\n{{< /comment >}}\nB')).toBe('\n\n\nB')
    const shown = '```\n{% comment %}\n{% endcomment %}\n```'
    expect(plainMarkdown(shown)).toBe(shown)
    expect(plainMarkdown('{% comment %}\nnever closed')).toContain('never closed')
  })

  it('fill in what no reader of the file knows', () => {
    const text = '{% for lab in site.labs %}\n**Due {{ lab.due }}** at `{{ noon }}`\n{% endfor %}'
    expect(plainMarkdown(text)).toBe('\n**Due ** at `{{ noon }}`\n')
  })

  it('leave attributes on what is defined', () => {
    expect(plainMarkdown('\nKiln{: .label}\n: **Hot**{:target="_blank"} box')).toBe('\nKiln:\n**Hot** box')
  })
})

describe('MyST', () => {
  it('has targets and comments, which no reader sees', () => {
    expect(plainMarkdown('(kiln)=\n# Kiln\n% Ask Mo.\n50\n% of them')).toBe('\n# Kiln\n\n50\n')
    expect(plainMarkdown('# Kiln\n% of them')).toBe('# Kiln\n% of them')
  })

  it('is not what R Markdown and Pandoc write alike', () => {
    const r = '```{r}\nx <- 1\n```\n50\n% of them'
    expect(plainMarkdown(r)).toBe(r)
    expect(plainMarkdown('::: {.column}\n---\nLeft.\n\n---\n:::')).toBe('\n---\nLeft.\n\n---\n')
    expect(plainMarkdown(':::{note}\n---\nVent it.\n---\n:::')).toBe('**Note**\n\nVent it.\n---\n')
  })

  it('has roles: their text is told, a reference without one is not', () => {
    expect(plainMarkdown('A {term}`cone`, see {ref}`the list <cones>` and {numref}`k`; {math}`x^2`')).toBe(
      'A cone, see the list and ; $x^2$',
    )
  })

  it('has code cells, whose options are no code', () => {
    const cell = '```{code-cell} python\n:tags: [hide]\nfire()\n```'
    expect(plainMarkdown(cell)).toBe('```{code-cell} python\n\nfire()\n```')
  })
})

describe('definitions', () => {
  it('are a term with a colon, and under it what it means', () => {
    expect(plainMarkdown('Text.\n\nCone\n:   A pyramid of clay.\n:   A shape.\n\n`kiln`\n: An oven.')).toBe(
      'Text.\n\nCone:\nA pyramid of clay.\nA shape.\n\n`kiln`:\nAn oven.',
    )
  })

  it('may follow each other without an empty line, and go on in indented paragraphs', () => {
    expect(plainMarkdown('Mole\n:   An amount.\nYield\n:   What it gives.\n\n    Below 100 %.\n\nEnd.')).toBe(
      'Mole:\nAn amount.\nYield:\nWhat it gives.\n\nBelow 100 %.\n\nEnd.',
    )
  })

  it.each(['Two\nlines\n: no term', '- item\n: x', '# Heading\n: x', '### Heading\n: x', ': alone', 'Time\n:30'])(
    'are not in %j',
    (text) => {
      expect(plainMarkdown(text)).toBe(text)
    },
  )
})

describe('links of a wiki', () => {
  it('become their text, and what they embed goes', () => {
    expect(plainMarkdown('See [[Glaze recipes|the recipes]] and [[Kiln log]]. ![[kiln.png]]')).toBe(
      'See the recipes and Kiln log. ',
    )
  })

  it.each(['[[ -f x ]] && y', 'the matrix [[1,2],[3,4]]', 'df[["name"]]', '`[[Kiln log]]`', '[[menus.main]]'])(
    'are not in %j',
    (text) => {
      expect(plainMarkdown(text)).toBe(text)
    },
  )
})

describe('plain markdown', () => {
  it.each([
    '<Name>',
    '<Your name>',
    '{{< hint >}}Vent it.{{< /hint >}}',
    '```\n:::note\n[[Kiln log]]\n```',
    '~~~md\n!!! note\n    x\n~~~',
    '- ```\n  {% raw %}\n  ```',
  ])('stays as it is: %j', (text) => {
    expect(plainMarkdown(text)).toBe(text)
  })

  it('has as many lines as before, whatever was written', () => {
    const line = fc.constantFrom(
      ':::',
      ': x',
      ':::note x',
      '::: {.a}',
      '!!! tip "x"',
      '    !!! tip',
      '    text',
      '        deep',
      '```',
      '````',
      '```{note}',
      '=== "x"',
      '',
      '<Tabs>',
      '</Tabs>',
      '{% x %}',
      '[[a]]',
      '## h {#x}',
      '> # h',
      '> ```',
      '{/* x',
      'x */}',
      '<TabItem label="x">',
      'text',
      '- item',
      '~~~',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const told = plainMarkdown(lines.join('\n'))
        expect(told.split('\n')).toHaveLength(Math.max(1, lines.length))
      }),
    )
  })
})

describe('names of emoji', () => {
  it.each([
    ['| a | :heavy_check_mark: | :x: |', '| a | ✔️ | ❌ |'],
    [':warning: Hot. `:x:` and :zimbabwe:', '⚠️ Hot. `:x:` and :zimbabwe:'],
    ['a:x:b, std::x::y and http://a/:x:/', 'a:x:b, std::x::y and http://a/:x:/'],
  ])('of %j are shown where they say something', (written, told) => expect(plainMarkdown(written)).toBe(told))
})
