import {describe, expect, test} from 'vitest'
import {phraseBooks} from '../src/rules/boilerplate/data/books.js'
import {englishSets} from '../src/rules/boilerplate/data/english/sets.js'
import {CodeWriter} from '../src/rules/boilerplate/matcher/code.js'
import {type Entry, Lexicon} from '../src/rules/boilerplate/matcher/lexicon.js'
import {packLexicon} from '../src/rules/boilerplate/matcher/pack.js'
import {compile, PatternError} from '../src/rules/boilerplate/matcher/pattern.js'
import {PatternList} from '../src/rules/boilerplate/matcher/pattern-list.js'
import type {Bag, PhraseBook} from '../src/rules/boilerplate/phrases.js'
import {Words} from '../src/rules/boilerplate/matcher/read-words.js'

function matches(source: string, line: string): boolean {
  const list = new PatternList([source])
  const words = new Words()
  list.vocabulary.read(line, words)
  return list.matchesAll(0, words)
}

describe('the phrase language', () => {
  test.each([
    ['suite après la publicité', 'SUITE APRES LA PUBLICITE !'],
    ['(ad|advert) [break] ends', 'Advert ends'],
    ['(ad|advert) [break] ends', 'Ad break ends'],
    ['# for # weeks', '1,99 € for 4 weeks'],
    ['by <name>', 'By Anna van der Berg'],
    ['photo ... getty', 'Photo: the square at noon / Getty'],
    ['下一页', '下一页'],
    ['la suite', 'La suite…'],
  ])('%s matches “%s”', (source, line) => {
    expect(matches(source, line)).toBe(true)
  })

  test.each([
    ['ad ends', 'ad ends soon'],
    ['by <name>', 'by then'],
    ['# weeks', 'four weeks'],
  ])('%s does not match “%s”', (source, line) => {
    expect(matches(source, line)).toBe(false)
  })

  test('sets are used by name', () => {
    const sets = {rest: 'the (rest|sequel)', ad: '[the] ad'}
    const [bySet, spelt] = ['{rest} after {ad}', '(the (rest|sequel)) after [the] ad'].map(
      (source) => compile(source, new CodeWriter(), sets).code,
    )
    expect(bySet).toEqual(spelt)
  })

  test.each(['a (b', 'a )', '{nothing}', '[a]', ''])('“%s” is refused', (source) => {
    expect(() => compile(source, new CodeWriter())).toThrow(PatternError)
  })
})

// A pattern that does not read its own example reads nothing.
describe.each(phraseBooks)('phrases of $language, from $from', (book) => {
  test('every example is read by its pattern', () => {
    const lexicon = new Lexicon(packLexicon([book]))
    const words = new Words()
    const unread = lexicon.entries.filter((entry) => {
      lexicon.vocabulary.read(entry.example, words)
      // Stems are found in lines for which candidates were asked.
      lexicon.candidates('line', words, 0)
      if (entry.anchor === 'line' || entry.anchor === 'weak') return !entry.matchesToEnd(words, 0)
      if (entry.anchor === 'label' || entry.anchor === 'opening') return entry.match(words, 0) < 0
      return !Array.from({length: words.length}, (_, from) => entry.match(words, from)).some((end) => end > 0)
    })
    expect(unread.map(({kind, anchor, example}) => `${kind} ${anchor}: ${example}`)).toEqual([])
  })
})

describe('bags', () => {
  const bag = {words: 'the|of|is|after|in the break', cue: 'ad|ad break', act: 'continues|go on|wait #', example: ''}
  const find = (line: string, changes: Partial<Bag> = {}, language = 'en') => {
    const book = {language, sets: {}, phrases: {}, bags: {'ad-marker': [{...bag, ...changes}]}}
    const lexicon = new Lexicon(packLexicon([book]))
    const words = new Words()
    lexicon.vocabulary.read(line, words)
    return lexicon.candidates('line', words, 0).some((entry) => entry.matchesToEnd(words, 0))
  }

  test.each([
    'The ad continues',
    'Go on after the ad',
    'In the break the ad continues',
    'Ad: wait 30',
    'The ad, the ad break: go on',
    'The ad continues '.repeat(6),
  ])('find “%s”', (line) => {
    expect(find(line)).toBe(true)
  })

  test.each([
    ['no act', 'The ad of the ad break'],
    ['no cue', 'In the break go on'],
    ['a part of its words', 'The break, the ad continues'],
    ['a part of an act', 'Go after the ad'],
    ['a word that it does not hold', 'The ad continues slowly'],
    ['two cues in one place', 'Ad break'],
    ['too many words', 'The ad continues '.repeat(7)],
    ['nothing', ''],
  ])('do not find %s: “%s”', (_, line) => {
    expect(find(line)).toBe(false)
  })

  test('that begin with their cue do not find it later', () => {
    const changes = {cue: '[please] go on', act: 'ad', begins: true} as const
    const lines = ['Go on in the break of the ad', 'Please go on: the ad', 'The ad: go on']
    expect(lines.map((line) => find(line, changes))).toEqual([true, true, false])
  })

  test('find longer lines where a character is a word', () => {
    const changes = {words: '的', cue: '广告', act: '继续'}
    const line = `${'的'.repeat(30)}广告继续`
    expect([find(line, changes, 'zh'), find(line, changes, 'ko')]).toEqual([true, false])
  })

  test('that are labels are no whole lines', () => {
    const book = {language: 'en', sets: {}, phrases: {}, bags: {'read-also': [{...bag, label: true as const}]}}
    const lexicon = new Lexicon(packLexicon([book]))
    const words = new Words()
    lexicon.vocabulary.read('The ad continues', words)
    expect([lexicon.candidates('line', words, 0).length, lexicon.candidates('label', words, 0).length]).toEqual([0, 1])
  })

  const bending = {words: 'po|pod|prenumeratą', cue: 'reklam~|прочита~', act: 'dalej|прочитают~'}

  test.each(['Dalej po reklamie', 'REKLAMA: dalej', 'Pod reklamami dalej', 'Dalej: прочитаємо', 'Dalej: прочитають'])(
    'find a form of a stem in “%s”',
    (line) => {
      expect(find(line, bending, 'pl')).toBe(true)
    },
  )

  test.each(['Dalej po reklamodawcach', 'Dalej po rekl', 'Dalej po prenumeratach'])('find no stem in “%s”', (line) => {
    expect(find(line, bending, 'pl')).toBe(false)
  })

  test('find the same forms whether other patterns name them or not', () => {
    expect(find('Dalej po reklamie', {...bending, words: 'po|reklamie dnia|reklamy'}, 'pl')).toBe(true)
  })

  test('find no stem of fewer than four letters', () => {
    expect(() => find('kupować', {...bending, cue: 'kup~'})).toThrow(PatternError)
  })

  test.each(['_', 'ad ...', '<name>'])('cannot hold “%s”', (words) => {
    expect(() => find('ad', {words})).toThrow(PatternError)
  })
})

// One word or phrase that is cue and act would find a line that says nothing else.
describe.each(phraseBooks.filter(({bags}) => bags))('bags of $language, from $from', ({language, sets, bags = {}}) => {
  const known = language === 'en' ? {...englishSets, ...sets} : sets
  test.each(Object.values(bags).flat())('cue and act are different words: $example', ({cue, act}) => {
    const [cues, acts] = [cue, act].map((source) => new Set(membersOf(withoutSets(source, known))))
    expect([...(cues ?? [])].filter((member) => acts?.has(member))).toEqual([])
  })
})

/** Words that honest lines are full of: two of them say nothing. */
const everyday = new Set(
  (
    'a about ahora al all already also am an and are as at au avec be been begin best big business by com con could da day days de del der ' +
    'des die do does e el en end enter est et even every find first for free from get give go good great had has have he help her here ' +
    'his home how i if il im in information is it its ja job just keep know la last le les life like live local long look los make man many ' +
    'may media men mit money month more most much music my near need never new news next night no not now of old on one open or other ' +
    'our out over part people place plan play por price que school see she show side so some son start state still stop story street such ' +
    'summer sur take team than that the their them then there they thing this time to today top two under une up us use via von want was ' +
    'water way we week well were what when where which who why will with without woman women work world would year years you young your zum'
  ).split(' '),
)

/** So long are the words that only pages print: `Pressekontakt`, `sisältömarkkinointi`. */
const unmistakable = 11

/** Words that no pattern knows. */
const unknown = 'zzqx zzqy zzqz'

// “Marzo fue un mes difícil” was once a date of the page, and “Masz tu wszystko” a request to report errors: in a pattern
// of whole lines, what may follow without limit must follow words that no honest line has together.
describe.each(phraseBooks)('whole lines of $language, from $from', (book) => {
  test('are not known by one word, nor by two everyday ones, with anything after them', () => {
    const lexicon = new Lexicon(packLexicon([book]))
    const words = new Words()
    const open: string[] = []
    for (const entry of lexicon.entries) {
      if (entry.anchor !== 'line') continue
      const isOpen = (known: string) => {
        lexicon.vocabulary.read(`${known} ${unknown}`, words)
        return entry.matchesToEnd(words, 0)
      }
      const source = sourceOf(book, entry)
      const known = [
        ...new Set(withoutSets(source, book.sets).match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|[\p{L}\p{M}]+/gu)),
      ]
      const common = known.filter((word) => everyday.has(word) && word !== 'com')
      const pairs = common.flatMap((first) => common.map((second) => `${first} ${second}`))
      const single = known.filter((word) => word.length < unmistakable)
      const found = [...single, ...pairs].filter(isOpen)
      if (found.length > 0) open.push(`${entry.kind}: ${found.slice(0, 3).join(', ')} … <- ${source}`)
    }
    expect(open).toEqual([])
  })
})

/** The pattern of a whole line, by its example. */
function sourceOf({phrases}: PhraseBook, {kind, example}: Entry): string {
  const phrase = phrases[kind]?.line?.find((phrase) => phrase === example || phrase[1] === example)
  return (typeof phrase === 'string' ? phrase : phrase?.[0]) ?? example
}

/** A pattern with its synonym sets written out. */
function withoutSets(source: string, sets: Readonly<Record<string, string>>): string {
  const written = source.replace(/\{([\p{L}\w]+)\}/gu, (_, name: string) => `(${sets[name] ?? ''})`)
  return written === source ? source : withoutSets(written, sets)
}

/** Every phrase that a pattern without sets stands for: `(a|b) [c]` is `a`, `b`, `a c` and `b c`. */
function membersOf(source: string): string[] {
  return piecesOf(source, '|').flatMap((alternative) => {
    const choices = piecesOf(alternative, ' ').map((piece) => {
      const members = /^[([]/.test(piece) ? membersOf(piece.slice(1, -1)) : [piece]
      return piece.startsWith('[') ? ['', ...members] : members
    })
    return choices.reduce<string[]>(
      (begun, next) => begun.flatMap((start) => next.map((end) => `${start} ${end}`.trim())),
      [''],
    )
  })
}

/** The parts of a pattern between separators that stand outside of brackets. */
function piecesOf(source: string, separator: '|' | ' '): string[] {
  const pieces = ['']
  let depth = 0
  for (const letter of source) {
    if (letter === '(' || letter === '[') depth++
    if (letter === ')' || letter === ']') depth--
    if (letter === separator && depth === 0) pieces.push('')
    else pieces.push(`${pieces.pop() ?? ''}${letter}`)
  }
  return pieces.filter(Boolean)
}
