import type {Hit} from './hit.js'
import type {Kind} from './kinds.js'
import type {Line} from './line.js'

/** Lines that are recognised without words of a language. The first that fits decides. */
const shapes: readonly {kind: Kind; shape: RegExp; reason: string; strength?: Hit['strength']}[] = [
  {
    kind: 'date-stamp',
    shape: /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?: ?(?:Z|[+-]\d\d:?\d\d))?$/,
    reason: 'a machine’s time stamp',
  },
  {
    kind: 'social-embed',
    shape: /\bpic\.twitter\.com\/\w+\)?$/,
    reason: 'the address of a picture in a tweet',
    strength: 'weak',
  },
  {
    kind: 'social-embed',
    shape: /^[—–-] [^@]{1,60} \(@\w{2,30}\) .{4,30}$/,
    reason: 'the signature of a tweet',
    strength: 'weak',
  },
  {kind: 'social-embed', shape: /^@\w{2,30}$/, reason: 'a handle alone on a line', strength: 'weak'},
  {kind: 'share-toolbar', shape: /^https?:\/\/\S+$/, reason: 'an address alone on a line', strength: 'companion'},
  {kind: 'byline', shape: /^[\w.+-]{2,40}@[\w-]{2,40}\.[\w.-]{2,20}$/, reason: 'an e-mail address alone on a line'},
  {
    kind: 'cms-leftover',
    shape: /^\[\/?\w[\w-]*(?:[ _=\d][^\]]{0,300})?\](?:[^[\]]{0,120}\[\/\w+\])?$/,
    reason: 'a plugin’s code',
  },
  {
    kind: 'cms-leftover',
    shape: /^\$\$[^$]{0,80}\$\$$|^\{\{[^{}]{0,80}\}\}$|^%%[^%]{0,80}%%$/,
    reason: 'a template’s placeholder',
  },
  {
    kind: 'cms-leftover',
    shape:
      /^(?:&(?:amp;)*lt;|<)\/?(?:a|b|br|div|em|figure|font|h\d|i|iframe|img|li|link|meta|p|script|section|span|strong|style|table|td|tr|ul)\b[^>]{0,400}(?:>|&(?:amp;)*gt;)(?:[^a-z]|&\w+;|<\/?\w+>)*$/,
    reason: 'mark-up that was left',
  },
  {
    kind: 'agency-signature',
    shape: /^\(?\/?[a-z]{2,6}(?:\/[A-Za-z]{2,6}){1,4}\)?$/,
    reason: 'an agency’s dispatch code',
  },
  {
    kind: 'agency-signature',
    shape: /^\((?:[A-Z][A-Za-z]{1,3}|[a-z]{2,3})(?:\/[A-Za-z]{2,5}){0,3}\)$/,
    reason: 'the initials of a writer or an agency',
  },
  {
    kind: 'agency-signature',
    shape: /^[—–-]{1,2}\s?[A-Z][\w ]{2,40}$/,
    reason: 'the signature of an agency',
    strength: 'weak',
  },
  {
    kind: 'media-credit',
    shape:
      /^(?:\(?(?:Photo|Foto|Image|Bild|Picture|Imagem|Imagen|Zdjęcie|Kuva|Фото|Φωτογραφία|Fotoğraf|Fot\.|Crédito|Credit|Crédits?)\s?:\s?[^.!?]{2,90}\)?\.?)$/iu,
    reason: 'a credit',
  },
  {kind: 'media-credit', shape: /^©\s?(?!.*\b(?:19|20)\d\d\b)[^.!?]{2,60}$/, reason: 'a credit'},
  {
    kind: 'copyright',
    shape: /^(?:©|ⓒ|\(c\)|copyright\b|℗)[^.!?]{2,160}/iu,
    reason: 'a copyright notice',
    strength: 'companion',
  },
  {kind: 'site-banner', shape: /^[^.!?]{2,30}(?:\s[»›>|]\s[^.!?»›>|]{2,60}){2,6}$/, reason: 'a breadcrumb'},
  {kind: 'tags', shape: /^(?:[•·#]\s?[^•·#.!?]{2,40}\s?){3,20}$/, reason: 'a row of tags'},
]

export function shapeOf(line: Line): Hit | undefined {
  const {text} = line
  if (text.length > 400) return undefined
  for (const {kind, shape, reason, strength} of shapes) {
    if (shape.test(text)) return {kind, strength: strength ?? 'sure', reason}
  }
  const halves = text.split(/\s?[|/]\s?/)
  if (halves.length === 2 && halves[0] && halves[0] === halves[1] && /\p{L}/u.test(halves[0]))
    return {kind: 'repeated-headline', strength: 'sure', reason: 'a word printed twice'}
  return undefined
}
