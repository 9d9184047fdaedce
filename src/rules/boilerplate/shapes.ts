import {outlets} from './data/outlets.js'
import {type Shape, shapes} from './data/shapes.js'
import type {Hit} from './hit.js'
import {lexicon} from './matcher/all-phrases.js'
import {loosened} from './loose.js'
import {fold, Mark, signCharacters} from './matcher/letters.js'
import {creditBit} from './matcher/signs.js'
import type {Reading} from './reading.js'
import type {Words} from './matcher/read-words.js'

/** The word for a picture, a colon, a name: `Photo: Jane Roe / Example`, also at the end of a caption. */
export const credit =
  /^(?:.{0,120}\s)?[([]?(?:Photo|Photos|Photograph|Foto|Fotos|Fotograaf|Fotograf|Fotografin|Fotó|Image|Bild|Bilder|Picture|Imagem|Imagen|Immagine|Zdjęcie|Fot|Kuva|Kuvaaja|Фото|Φωτογραφία|Fotoğraf|Crédito|Credit|Credits|Crédit|Crédits|写真|사진|图|صورة) ?[:：.] ?(?:(?!\. )[^!?:]){2,70}\)?\.?$/iu

const smallWords = () => /^\p{Ll}[\p{Ll}’'-]*(?: [\p{Ll}\p{N}’'-]+){2,}\.?$/u
const article = () => /^(?:an?|the|une?|le|la|der|die|das|eine?|el|il|lo|os?|um|uma|een|het|et|ett)\b/u
const sources =
  /\b(?:agency|archives?|artists?|authors?|city|company|editors?|editorial|family|internet|media|museum|net|office|owner|police|press|readers?|service|site|social|web)\b/

/** “Foto: eine Brücke im Nebel”, “Bild: zwei Jungen und eine Ziege” */
const indefinite = () =>
  /^(?:an?|une?|un|eine?|una|um|uma|een|ett?|two|three|zwei|drei|deux|trois|dos|tres|due|tre|dois|twee|två|dwa|dwie|два|две|дві) \p{L}+(?: \p{L}+)+$/u

/** “照片：雾中的桥”, “写真：霧の中の橋”, “사진: 안개 속의 다리”, “صورة: جسر في الضباب” */
const within = () =>
  /^[\p{sc=Han}\p{sc=Hiragana}]{1,10}[的の][\p{sc=Han}\p{sc=Hiragana}]{1,6}$|^[\p{sc=Hangul} ]+[의] [\p{sc=Hangul}]{1,4}$|^[\p{sc=Arabic}]+ (?:في|على|عند|تحت|فوق|خلف) /u

/** “Kuva: silta sumussa”, “Kuva: vanha silta”: Finnish says in two words what is seen. */
const seen = () => /^\p{Ll}+ \p{Ll}+(?:[aä]|[nts]i|t)$/u
const finnishSources = /arkisto|albumi|kuva|lehti|toimitus/

const nobody =
  /^(?:anonymous|lost|no one|nobody|none|unclear|unknown|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/

/** So many small words has what is said of a picture, and no name of who took it. */
const fewestTellingWords = 4

/** `Photo: a bridge in fog`, “Fuente: el manantial nace a 700 metros”: what a caption or a heading goes on with, and nobody who took a picture. */
export function namesNobody(text: string): boolean {
  if (sources.test(text)) return false
  if (nobody.test(text) || indefinite().test(text) || within().test(text)) return true
  // “In the photo: Ana Petrov with the samovar that survived three evictions”
  if ((text.match(/ [a-z]+(?![^ ])/g)?.length ?? 0) >= fewestTellingWords) return true
  if (seen().test(text) && !finnishSources.test(text)) return true
  return smallWords().test(text) || (article().test(text) && !/[\p{Lu}\d@/]/u.test(text))
}

let bannerNames: ReadonlySet<string> | undefined

/** Whether a line may have any shape: prose has hardly ever one of the signs that shapes have. */
export function mayHaveShape({text, marks}: Reading): boolean {
  return (
    (marks & Mark.Sign) !== 0 || !beginsWithLetter(text) || 'OBFVPDAcChfob'.includes(text.charAt(0)) || isLabelled(text)
  )
}

/** `Camera: Jane Roe` */
function isLabelled(text: string): boolean {
  return text.length < longestLabelled && text.includes(':')
}

/** In UTF-16 code units. */
const longestLabelled = 120

function beginsWithLetter(text: string): boolean {
  return /^[A-Za-z]/.test(text)
}

/** Whether a line has what every line of a shape has. */
export function isCued({begins, has, opening}: Shape, text: string): boolean {
  if (opening) return opening.test(text)
  if (begins !== undefined) return begins.includes(text.charAt(0))
  for (const sign of has ?? '') if (text.includes(sign)) return true
  return false
}

const beginnings = new Set(shapes.flatMap(({begins = ''}) => Array.from(begins, (character) => character.charAt(0))))

const listed = new Map<string, readonly Shape[]>()

/** The shapes that a line may have by its first character, and by whether it has a sign of shapes. */
export function shapesFor({text, marks}: Reading): readonly Shape[] {
  const first = beginnings.has(text.charAt(0)) ? text.charAt(0) : ''
  const hasSign = (marks & Mark.Sign) !== 0
  const key = hasSign ? `${first} with a sign` : first
  let list = listed.get(key)
  if (!list) {
    list = shapes.filter(
      ({begins, has = ''}) =>
        (begins === undefined || (first !== '' && begins.includes(first))) &&
        (hasSign || has === '' || Array.from(has).some((sign) => !signCharacters.includes(sign))),
    )
    listed.set(key, list)
  }
  return list
}

/** Running text begins with a letter or a quotation. */
function beginsLikeText(text: string): boolean {
  return /^[A-Za-z“"]/.test(text) || /^\p{L}/u.test(text)
}

const looseShapes = new Map<Shape, RegExp | undefined>()

function hasShape(text: string, candidate: Shape): boolean {
  if (!looseShapes.has(candidate)) looseShapes.set(candidate, loosened(candidate.shape()))
  return looseShapes.get(candidate)?.test(text) !== false && candidate.shape().test(text)
}

export function shapeOf(line: Reading, words: Words): Hit | undefined {
  const {text} = line
  if (text.length > 400) return undefined
  if (text.length > 200 && line.isProse && beginsLikeText(text)) return undefined
  // `© on every stone: how a mason signed his work`
  if (/^© (?:and|at|in|is|on|or|was|auf|im|sur) /.test(text)) return undefined
  if (mayHaveShape(line)) {
    for (const candidate of shapesFor(line)) {
      if (!isCued(candidate, text) || !hasShape(text, candidate)) continue
      const {kind, strength, reason} = candidate
      return {kind, strength: strength ?? 'sure', reason}
    }
  }
  if (isCredit(line, words) && captionLength(text) === 0)
    return {
      kind: 'media-credit',
      strength: namesNobody(text.replace(/^[^:：]*[:：] ?/, '')) ? 'companion' : 'sure',
      reason: 'a credit',
    }
  if (text.length < 40) {
    bannerNames ??= new Set(outlets.map(fold))
    if (bannerNames.has(fold(text))) return {kind: 'site-banner', strength: 'weak', reason: 'the name of an outlet'}
  }
  const halves = text.includes('|') || text.includes('/') ? text.split(/\s?[|/]\s?/) : []
  if (halves.length === 2 && halves[0] && halves[0] === halves[1] && /\p{L}/u.test(halves[0]))
    return {kind: 'repeated-headline', strength: 'sure', reason: 'a word printed twice'}
  return undefined
}

/** Whether a line is a credit, or a caption that ends with one. */
export function isCredit({text, wordCount}: Reading, words: Words): boolean {
  return text.length < 200 && text.includes(':') && hasCreditWord(words) && credit.test(text) && wordCount <= 25
}

/** A caption of so many words tells something, and only its credit is cut. */
const fewestCaptionWords = 6

const creditAtEnd =
  /[\s(|–—-](?:Photos?|Photograph|Fotos?|Fotó|Images?|Bild|Bilder|Picture|Imagem|Imagen|Immagine|Zdjęcie|Fot|Kuva|Фото|Φωτογραφία|Fotoğraf|Crédito|Credits?|Crédits?) ?[:.] ?[^:]{2,70}$/iu

/** How long the caption before a credit is, `Sheep at the shed in Booligal on Sunday. Credit: AWS`; 0 if there is none. */
export function captionLength(text: string): number {
  const length = text.slice(0, creditAtEnd.exec(text)?.index ?? 0).replace(/[ (|–—-]{1,4}$/, '').length
  return text.slice(0, length).split(' ').length >= fewestCaptionWords ? length : 0
}

function hasCreditWord(words: Words): boolean {
  return lexicon.hasSign(creditBit, words)
}
