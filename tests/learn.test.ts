import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {clean} from '../src/clean.js'
import {learn} from '../src/learn/learn.js'
import type {SiteProfile} from '../src/learn/profile.js'
import {readProfile} from '../src/learn/profile-file.js'
import {addArticle, emptySketch, mergeSketch, parseSketches, type Sketch, sketchesJson} from '../src/learn/sketch.js'
import {template} from '../src/learn/template.js'
import {unitsOf} from '../src/learn/units.js'
import {fixturesFolder} from './fixtures.js'
import {emptyFolder, runMain} from './program.js'

describe('templates', () => {
  test.each([
    ['Read 12 comments', 'read # comments'],
    ['Read 1,204 comments!', 'read # comments'],
    ['Updated Monday, 3 June at 12:30', 'updated _ # _ at #'],
    ['Printed on 4 May', 'printed on # _'],
    ['You may read on', 'you may read on'],
    ['ÉDITION DU SOIR', 'edition du soir'],
    ['12.03.2024', undefined],
    ['Monday, 3 June', undefined],
    ['— * —', undefined],
    ['word '.repeat(101), undefined],
  ])('%s', (line, expected) => {
    expect(template(line)).toBe(expected)
  })
})

describe('units', () => {
  test('are lines with their roles, and the sentences at the edges of paragraphs', () => {
    const text = [
      'Title',
      ...Array.from({length: 10}, (_, i) => `Line ${i}.`),
      'It rained all of that day. Then it snowed at last.',
    ]
    const units = unitsOf(text.join('\n\n'))
    expect(
      units
        .filter(({kind}) => kind === 'line')
        .map(({role}) => role[0])
        .join(''),
    ).toBe('bbbbmmeeeeee')
    const sentences = units
      .filter(({kind}) => kind === 'sentence')
      .map(({start, end}) => text.join('\n\n').slice(start, end))
    expect(sentences).toEqual(['It rained all of that day.', 'Then it snowed at last.'])
  })
})

const sites = ['lund-courier', 'porto-diary', 'oulu-post']

interface SiteLineFixture {
  times: number
  role: string
  line: string
}

function linesOf(site: string): SiteLineFixture[] {
  return readFileSync(path.join(fixturesFolder, 'learn', `${site}.txt`), 'utf8')
    .trim()
    .split('\n')
    .map((row) => {
      const [times = '', role = '', line = ''] = row.split('\t')
      return {times: Number(times), role, line}
    })
}

const agency = readFileSync(path.join(fixturesFolder, 'learn/agency.txt'), 'utf8').trim().split('\n')

const people = 'Astrid Holm,Bento Vaz,Carita Lehto,Dag Berg,Elvira Pinto,Folke Strand,Graça Melo,Heikki Aho'.split(',')
const things = 'bridge,school,harbour,library,market,bakery,museum,station,theatre,clinic,orchard,ferry'.split(',')
const deeds = 'reopened,closed,burned,moved,was sold,was painted,doubled in size,was searched,won a prize'.split(',')
const times = 'on Monday,last night,in the morning,after the storm,before dawn,during the fair,at noon'.split(',')

const pick = (list: readonly string[], number: number) => list[number % list.length] ?? ''

/** A sentence that no other number gives. */
function sentence(number: number): string {
  const [person, thing] = [pick(people, number), pick(things, number * 7 + (number >> 3))]
  return `${person} said that the ${thing} ${pick(deeds, number * 5 + (number >> 2))} ${pick(times, number >> 1)}, as neighbour ${String.fromCharCode(97 + (number % 26))}${String.fromCharCode(97 + (((number / 26) | 0) % 26))}${String.fromCharCode(97 + ((number / 676) | 0))} had heard.`
}

/** What varies in a recurring line: its numbers and dates. */
function varied(line: string, number: number): string {
  return line
    .replace(/\d+/g, (digits) =>
      String((Number(digits) * (number + 3)) % 10 ** digits.length).padStart(digits.length, '1'),
    )
    .replace('Monday', pick(['Monday', 'Friday', 'Sunday'], number))
    .replace('June', pick(['June', 'July', 'December'], number))
}

/**
 * Twenty articles of a site: bodies of their own, the site's lines in as many articles as the fixture says, agency copy
 * in three, one story in two versions, and a paragraph of background that a newsroom repeats.
 */
function articlesOf(site: string): string[] {
  const seed = 1 + sites.indexOf(site) * 5000
  return Array.from({length: 20}, (_, index) => {
    const own = linesOf(site).filter(({times: number, line}) => (index * 7 + line.length) % 20 < number)
    const at = (role: string) => own.filter((one) => one.role === role).map(({line}) => varied(line, index))
    const version = index === 19 ? 18 : index
    const body = Array.from(
      {length: 9},
      (_, i) => `${sentence(seed + version * 40 + i * 3)} ${sentence(seed + version * 40 + i * 3 + 1)}`,
    )
    if (index % 7 === 0) body.splice(3, 5, ...agency)
    if (index % 5 === 2)
      body.splice(
        6,
        0,
        `The dispute over the quay of ${site} began in 2009, when two owners claimed the same mooring and neither gave way.`,
      )
    const middle = body.length >> 1
    return [
      sentence(seed + version * 40 + 39).slice(0, 60),
      ...at('beginning'),
      ...body.slice(0, middle),
      ...at('middle'),
      ...body.slice(middle),
      ...at('end'),
    ].join('\n\n')
  })
}

function sketchesOf(parts: readonly (readonly [string, readonly string[]])[]): Map<string, Sketch> {
  return new Map(
    parts.map(([site, articles]) => {
      const sketch = emptySketch()
      for (const text of articles) addArticle(sketch, text)
      return [site, sketch]
    }),
  )
}

const all = sites.map((site) => [site, articlesOf(site)] as const)

function profileOf(site: string): SiteProfile {
  const profile = learn(sketchesOf(all)).profiles.find((one) => one.site === site)
  if (!profile) throw new Error(`Nothing was learnt of ${site}.`)
  return profile
}

describe('what is learnt of three invented sites', () => {
  const patterns = (site: string) => new Set(linesOf(site).map(({line}) => template(line)))

  test('is their own lines: precision and recall', () => {
    let sure = 0
    let right = 0
    let likely = 0
    let own = 0
    for (const site of sites) {
      const profile = profileOf(site)
      const known = patterns(site)
      own += known.size
      sure += profile.sure.length
      right += profile.sure.filter(({pattern}) => known.has(pattern)).length
      likely += profile.likely.length
    }
    console.info(`Learnt: ${right} of ${own} own lines surely, ${sure - right} others; ${likely} likely.`)
    expect(right / sure).toBeGreaterThanOrEqual(0.98)
    expect(right / own).toBeGreaterThanOrEqual(0.6)
  })

  test('no agency copy is among it, not even as likely', () => {
    const copy = new Set(agency.map(template))
    for (const site of sites) {
      const {sure, likely} = profileOf(site)
      expect([...sure, ...likely].filter(({pattern}) => copy.has(pattern))).toEqual([])
    }
  })

  test('background that is repeated from story to story is likely at most', () => {
    for (const site of sites) {
      expect(profileOf(site).sure.filter(({pattern}) => pattern.startsWith('the dispute'))).toEqual([])
    }
  })

  test('cleaning with it takes the lines out, and no sentence of a body', async () => {
    for (const [site, articles] of all) {
      const profile = profileOf(site)
      const known = patterns(site)
      const sure = new Set(profile.sure.map(({pattern}) => pattern))
      for (const text of articles) {
        const result = await clean(text, {only: ['boilerplate/site'], profile})
        const gone = result.edits.map(({actual}) => template(actual))
        expect(gone.filter((pattern) => !known.has(pattern))).toEqual([])
        const left = result.text
          .split('\n')
          .filter((line) => sure.has(template(line) ?? '') && known.has(template(line)))
        expect(left.length).toBeLessThanOrEqual(2)
      }
    }
  })
})

describe('sketches', () => {
  const [site = '', articles = []] = all[0] ?? []

  test('of shards merge to that of the whole', () => {
    const whole = learn(sketchesOf([[site, articles]]))
    fc.assert(
      fc.property(fc.nat(20), (cut) => {
        const shards = [articles.slice(0, cut), articles.slice(cut)].map((part) => sketchesOf([[site, part]]).get(site))
        const merged = emptySketch()
        for (const shard of shards) if (shard) mergeSketch(merged, shard)
        const {profiles} = learn(new Map([[site, merged]]))
        const counts = (list: typeof profiles) =>
          list.flatMap(({sure, likely}) => [...sure, ...likely].map(({pattern, articles: number}) => [pattern, number]))
        expect(counts(profiles)).toEqual(counts(whole.profiles))
      }),
      {numRuns: 10},
    )
  })

  test('are read as they were written', () => {
    const sketches = sketchesOf(all)
    expect(parseSketches(sketchesJson(sketches))).toEqual(sketches)
    expect(parseSketches('{"a": 1}')).toBeUndefined()
  })

  test('have a bound, and keep what recurs', () => {
    const sketch = emptySketch()
    const recurring = 'The Courier comes to 41,000 households'
    for (let i = 0; i < 400; i++)
      addArticle(sketch, `${sentence(i * 3)}\n\n${sentence(i * 3 + 1)}\n\n${recurring}`, 100)
    expect(sketch.lines.size).toBeLessThanOrEqual(100)
    expect(sketch.lines.get(template(recurring) ?? '')?.articles).toBe(400)
    expect(sketch.forgotten).toBe(1)
  })

  test('count versions of one article once', () => {
    const sketch = emptySketch()
    const [story = ''] = articles
    for (let i = 0; i < 5; i++) addArticle(sketch, `${story}\n\nVersion ${'x'.repeat(i + 1)}.`)
    expect(Math.max(...[...sketch.lines.values()].map(({articles: number}) => number))).toBe(1)
  })
})

describe('clean-article learn', () => {
  /** The articles of all sites in folders. */
  function corpus(): string {
    const folder = emptyFolder()
    for (const [site, articles] of all) {
      mkdirSync(path.join(folder, 'sites', site), {recursive: true})
      articles.forEach((text, i) => {
        writeFileSync(path.join(folder, 'sites', site, `${i}.txt`), text)
      })
    }
    return folder
  }

  test('writes a profile for each folder, which cleaning takes', async () => {
    const cwd = corpus()
    const {code, stdout, stderr} = await runMain(['learn', 'sites', '--output', 'profiles'], {cwd})
    expect({code, stdout}).toEqual({code: 0, stdout: ''})
    expect(stderr).toMatch(/^lund-courier: 20 articles, \d+ sure and \d+ likely lines\n/)
    expect(stderr).toContain('left out: several sites have them.')
    const profile = readProfile(path.join(cwd, 'profiles/lund-courier.yaml'), 'lund-courier.yaml')
    expect(profile).toEqual(profileOf('lund-courier'))
    const [text = ''] = all[0]?.[1] ?? []
    const cleaned = await runMain(
      ['--quiet', '--only', 'boilerplate/site', '--profile', 'profiles/lund-courier.yaml'],
      {
        cwd,
        input: text,
      },
    )
    expect(cleaned).toMatchObject({code: 0, stderr: ''})
    expect(cleaned.stdout).toBe((await clean(text, {only: ['boilerplate/site'], profile})).text)
    expect(cleaned.stdout).not.toContain('responsible publisher')
  })

  test('a configuration names profiles by globs', async () => {
    const cwd = corpus()
    await runMain(['learn', 'sites', '--output', 'profiles'], {cwd})
    writeFileSync(
      path.join(cwd, 'clean-article.config.yaml'),
      'only: [boilerplate/site]\nprofiles:\n  sites/lund-courier/**: profiles/lund-courier.yaml\n',
    )
    const lund = await runMain(['--quiet', 'sites/lund-courier/0.txt'], {cwd})
    expect(lund.stdout).not.toContain('responsible publisher')
    const porto = await runMain(['--quiet', 'sites/porto-diary/0.txt'], {cwd})
    expect(porto.stdout).toBe(readFileSync(path.join(cwd, 'sites/porto-diary/0.txt'), 'utf8'))
  })

  test('groups records by their site, and sketches of shards give the same profile', async () => {
    const cwd = emptyFolder()
    const records = all.flatMap(([site, articles]) => articles.map((text) => JSON.stringify({site, text})))
    writeFileSync(path.join(cwd, 'all.ndjson'), records.join('\n'))
    records.forEach((record, i) => {
      writeFileSync(path.join(cwd, `shard${i % 2}.ndjson`), record + '\n', {flag: 'a'})
    })
    await runMain(['learn', 'all.ndjson', '--output', 'whole'], {cwd})
    for (const i of [0, 1]) await runMain(['learn', `shard${i}.ndjson`, '--sketch', `sketch${i}.json`], {cwd})
    await runMain(['learn', 'sketch0.json', 'sketch1.json', '--output', 'merged'], {cwd})
    for (const site of sites) {
      const [whole, merged] = ['whole', 'merged'].map((folder) =>
        readProfile(path.join(cwd, folder, `${site}.yaml`), site),
      )
      const bare = (profile?: SiteProfile) => profile?.sure.map(({pattern, articles}) => [pattern, articles])
      expect(bare(merged)).toEqual(bare(whole))
    }
  })

  test.each([
    ['site: a\nsure:\n  - pattern: ""\n', 'a.yaml:3:14: “sure.0.pattern”'],
    ['site: a\nsure:\n  - pattern: "(open"\n', 'a.yaml:3:14: The pattern “(open” cannot be used'],
    ['site: a\nlikely: [', 'a.yaml:'],
    ['sure: []\n', 'a.yaml:1:'],
  ])('a profile that is wrong is named with the place: %s', async (profile, message) => {
    const cwd = emptyFolder()
    writeFileSync(path.join(cwd, 'a.yaml'), profile)
    const {code, stderr} = await runMain(['--profile', 'a.yaml'], {cwd, input: 'The river rose.'})
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })

  test('several sites need a folder', async () => {
    const {code, stderr} = await runMain(['learn', 'sites'], {cwd: corpus()})
    expect(code).toBe(2)
    expect(stderr).toContain('name a folder for their profiles with --output')
  })
})
