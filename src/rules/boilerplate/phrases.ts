import type {Kind} from './kinds.js'

/**
 * How to add a language
 * ---------------------
 * 1. Write `data/<language>.ts` (`data/german.ts`) and export from it an array of phrase books: the phrases as the
 *    language prints them, and what machine translation makes of them in English (`language: 'en', from: 'de'`):
 *
 *    ```ts
 *    import type {PhraseBook} from '../phrases.js'
 *
 *    export const german: readonly PhraseBook[] = [
 *      {
 *        language: 'de',
 *        sets: {ad: 'anzeige|werbung', after: 'nach|unter'},
 *        phrases: {
 *          'ad-marker': {
 *            line: ['Werbung überspringen', ['(weiterlesen|weiter) {after} [der|dieser] {ad}', 'Weiterlesen nach der Anzeige']],
 *            weak: ['Anzeige'],
 *          },
 *          'read-also': {label: ['Lesen Sie auch', ['mehr zum (thema|artikel)', 'Mehr zum Thema']]},
 *        },
 *      },
 *      {
 *        language: 'en',
 *        from: 'de',
 *        sets: {},
 *        phrases: {'ad-marker': {line: [['{continuation} {after} [the] display', 'Continue reading after the display']]}},
 *      },
 *    ]
 *    ```
 * 2. Add it to the list in `data/books.ts`.
 * 3. Write the {@link Bag}s of the language into a book of their own, `data/vocabulary/<language>.ts`, and put it behind
 *    the phrases: `export const german = [{language: 'de', …}, germanVocabulary]`.
 * 4. Literal translation has bags too: those of one language go into `data/vocabulary/literal-<language>.ts`, those of
 *    several alike into `literal-<group>.ts` (`literal-germanic.ts`, `literal-romance.ts`), and English that no language
 *    betrays into `english.ts` (what a notice offers or asks) or `english-margins.ts` (what stands around a text).
 * 5. Write what the other lists ask of a language: `data/topic-words.ts` (by which words an honest article speaks of the
 *    thing itself), `data/own-things.ts` (what a notice calls its own), `data/site-words.ts` (what a menu offers),
 *    `data/speech.ts` (who says something), `data/telling.ts` (what once was), `data/addressing.ts` (how readers are
 *    spoken to), `data/news-words.ts` (how headlines are built). Each says what belongs there; without them the language
 *    works, but more cautiously, or knows less below its articles.
 * 6. Run `npx vitest run tests/boilerplate-phrases.test.ts`: it tries every example and every plain phrase, and says what
 *    no pattern reads. Then write an article into `fixtures/rules/boilerplate/` and look-alikes into `fixtures/keep/`.
 *
 * A phrase of a language that is there goes into its book, one of English where `data/english/english.ts` says.
 *
 * The language of patterns stands in `matcher/pattern.ts`: words (case, accents and punctuation do not count), `stem~` a word
 * with any ending of the language, `(a|b)`, `[a|b]` optional, `{set}`, `{set}*3` one to three of a set, `#` a number, `_` a
 * word, `<name>` one to six capitalised words, `...` up to sixteen words.
 * A phrase is a pattern and its example, `[pattern, example]`, or a plain string that is its own example. Where words
 * repeat in several patterns, make a set; write wide patterns (`{continue} [reading] {after} [the|this] {ad}`), not one
 * phrase for each wording. English books may use the sets of `data/english/sets.ts` besides their own.
 *
 * Where the same few words come in every order and number, as in literal translation, a {@link Bag} takes the place of
 * many patterns.
 *
 * How sure a phrase is depends on how it is anchored (see {@link Anchors}). Think of an honest article that has the same
 * words: a report about cookies, about newsletters, about a paper's subscribers. A phrase that such an article could
 * hold as a line goes under `weak`, one that it could hold inside a sentence must not stand under `sentence`.
 */
export interface PhraseBook {
  /** ISO 639-1 code of the language that the phrases are in. */
  language: string
  /** For English that machine translation made: ISO 639-1 code of the original. Absent: it stands for no language. */
  from?: string
  /** Synonym sets by name: alternatives between `|`. */
  sets: Readonly<Record<string, string>>
  phrases: Readonly<Partial<Record<Kind, Anchors>>>
  bags?: Readonly<Partial<Record<Kind, readonly Bag[]>>>
}

/**
 * A short line that holds nothing but the words of one kind of notice, two cues of different kinds among them, is that
 * notice, in whatever order they stand: literal translation has wordings without number, but the words are few.
 *
 * ```ts
 * sets: {adCue: 'ad|ads|advertising', adAct: 'continue|below|skip', adWord: 'the|of|is|text|after the break'},
 * bags: {'ad-marker': [{words: '{adWord}', cue: '{adCue}', act: '{adAct}', example: 'Below the ad the text continues'}]},
 * ```
 *
 * Each of the three is alternatives between `|`: words, phrases, `#`, sets; no `_`, `<name>` or `...`. No word for people
 * or for what happens may be among them, so that no line of an article consists of these alone. The longest line is of
 * eighteen words; in Chinese, Japanese and Thai of forty characters. A line found is as sure as one of {@link Anchors.line}.
 */
export interface Bag {
  /** What the line may hold besides cue and act. */
  words: string
  /** What the notice is about, of which it must hold one: the ad, the newsletter, the cookies. */
  cue: string
  /** What it says of it, of which it must hold one elsewhere: continue, subscribe, accept. */
  act: string
  /** Whether the cue must come first, as in a command: `Share the story`; “The story we share” is a heading. */
  begins?: true
  /** Whether it is no line but what stands before the colon of a label: `More about this in our series: …`. */
  label?: true
  example: string
}

/** A pattern that is its own example, or a pattern with an example of it. */
export type Phrase = string | readonly [pattern: string, example: string]

/** The phrases of one kind, by where in a line they stand and so how much they prove. */
export interface Anchors {
  /** The whole line is this and nothing else, and no article has such a line: `Skip advertisement`. Removed. */
  line?: readonly Phrase[]
  /**
   * The whole line is this, but an article could have it too, as a heading or in a list: `Advertisement`, `Video`,
   * `Close`. Removed beside other boilerplate, or between prose that does not speak of it.
   */
  weak?: readonly Phrase[]
  /**
   * A label: the line is this, or begins with it and goes on with what it announces (a headline, a name, tags):
   * `Read also: …`. What follows is judged: a separator, a headline after it, no sentence.
   */
  label?: readonly Phrase[]
  /** The line begins with this and all of it belongs to it, up to 60 words: `Sign up for our daily newsletter …`. */
  opening?: readonly Phrase[]
  /**
   * The line begins with this, and honest articles end with such lines too: `Copyright 2021 …`, a disclaimer, a price.
   * Removed only in the company of two other kinds of boilerplate.
   */
  run?: readonly Phrase[]
  /** The line ends with this and all of it belongs to it, up to 60 words: `… contributed to this report`. */
  closing?: readonly Phrase[]
  /**
   * A sentence that begins with this (after two words at most), at the beginning of a line or after other sentences, is
   * boilerplate. Begin with `...` where more may stand before. Two things that no article says together in one sentence: `by clicking ... you (accept|agree) ... cookies`.
   */
  sentence?: readonly Phrase[]
}
