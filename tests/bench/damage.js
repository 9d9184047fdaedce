// Damages articles as machine translation and scraping do, the same way for the same seed.

/** A small generator of random numbers from 0 to 1: Mulberry32, public domain, by Tommy Ettinger. */
export function randomFrom(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const replacements = [
  // names as other languages spell them
  ['Kupiansk', 'Koupiansk'],
  ['Kharkiv', 'Charkiw'],
  ['Syniehubov', 'Sinegoubov'],
  ['Izium', 'Isjum'],
  ['Dnipro', 'Dnjepro'],
  ['Chernivtsi', 'Tschernowitz'],
  ['Odesa', 'Odessa'],
  ['Chuhuiv', 'Tchouhouïv'],
  ['Shevchenkove', 'Schewtschenkowe'],
  ['Lviv', 'Lwiw'],
  ['Ukrainian', 'ukrainian'],
  ['Cologne', 'Köln'],
  ['Lucerne', 'Luzern'],
  ['Trento', 'Trient'],
  // quotation marks: turned, set apart, glued
  [/“([^“”]*)”/, '”$1“'],
  [/“([^“”]*)”/, '” $1 “'],
  [/” ([a-z])/, '”$1'],
  [/’s\b/, ' ’s'],
  [/’/, '&#8217;'],
  [/’/, 'â€™'],
  // what is left of the source language, and of joining
  [/(\d),(\d{3})/, '$1 $2'],
  [/(\d)\.(\d\d) /, '$1h$2 '],
  [/ (the|of|to|in|and) /, ' $1 $1 '],
  [/\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/, (day) => day.toLowerCase()],
  [/^/, '\u00ad'],
  [/([a-z])\.$/, '$1 .'],
]

const lines = [
  'The sequel after the ad',
  'Advertisement',
  'Read also: A summer without rain',
  'Subscribe to our newsletter',
  'Share on Facebook',
  'Follow us on Twitter and Instagram',
  'We would like to thank the writer of this article for this outstanding content',
  'This article is reserved for subscribers',
  'By clicking “Accept all” you agree to the storing of cookies on your device',
  'Sign up to read the rest of this article',
]

/**
 * Damages some of an article's sentences: four of five with a spelling, a mark or a scar of translation, the others with a
 * line of boilerplate after their paragraph.
 *
 * @param share how many of the sentences, from 0 to 1
 */
export function damage(article, share, random) {
  const pick = (list) => list[Math.floor(random() * list.length)]
  return article
    .split('\n\n')
    .map((paragraph) => {
      const after = []
      const sentences = paragraph.split(/(?<=[.?!]”?) (?=[“A-Z])/).map((sentence) => {
        if (random() >= share) return sentence
        const possible = replacements
          .map(([found, replacement]) => sentence.replace(found, replacement))
          .filter((damaged) => damaged !== sentence)
        if (random() < 0.8) return pick(possible)
        after.push(pick(lines))
        return sentence
      })
      return [sentences.join(' '), ...after].join('\n\n')
    })
    .join('\n\n')
}
