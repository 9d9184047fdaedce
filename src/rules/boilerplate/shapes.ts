import {outlets} from './data/outlets.js'
import type {Hit} from './hit.js'
import type {Kind} from './kinds.js'
import type {Line} from './line.js'
import {hasSeam} from './seams.js'
import {fold} from './tokens.js'

/** Lines that are recognised without words of a language. The first that fits decides. */
const shapes: readonly {kind: Kind; shape: RegExp; reason: string; strength?: Hit['strength']}[] = [
  {
    kind: 'date-stamp',
    shape: /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?: ?(?:Z|[+-]\d\d:?\d\d))?$/,
    reason: 'a machine’s time stamp',
  },
  {
    kind: 'truncation',
    shape: /^(?:…|\.{3})\p{Ll}.{0,200}\p{Ll}(?:…|\.{3})$/u,
    reason: 'a piece of text that was cut off at both ends',
  },
  {
    kind: 'site-banner',
    shape: /^(?:…|\.{3}) ?[–—|-] ?[\p{L}’' .]{2,30}$/u,
    reason: 'the end of a headline with the outlet’s name',
  },
  {
    // `Lundabladet – Nyheter från Lund`, `El Faro | Últimas noticias`: a mark stands between the outlet and its slogan.
    kind: 'site-banner',
    shape:
      /^\p{Lu}[\p{L}\p{N}.’'& -]{2,40}(?: ?\| ?| [–—-] | ?: )(?:[Ll][aeo]s? |[Ll]['’]|[Tt]oute l['’]|[Dd]e |[Dd]ie |[Dd]as |[Dd]et |[Ii]l )?(?:aktuelle |senaste |seneste |siste |laatste |últimas |ultime |dernières )?(?:Nachrichten|News|Zeitung für|infos?\b|actu(?:alité)?s?\b|nouvelles|noticias|notizie|notícias|nieuws|nyheter|nyheder|nytt|uutiset)(?: (?:aus|für|rund um|von|und|en|de|del|di|dal|da|do|e|uit|van|over|från|om|fra|for|og|och|y|du|des|et|à|locales?|régionales?)\b[^.!?]{0,50}| (?:und|y) \p{Lu}[^.!?]{0,50}| \p{Lu}[\p{L} -]{2,40})?$/iu,
    reason: 'an outlet’s name with what it offers',
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
  {kind: 'share-toolbar', shape: /^https?:\/\/\S+$/, reason: 'an address alone on a line', strength: 'companion'},
  {kind: 'follow-us', shape: /^[\w.+-]{2,40}@[\w-]{2,40}\.[\w.-]{2,20}$/, reason: 'an e-mail address alone on a line'},
  {
    kind: 'cms-leftover',
    shape: /^\[\/?[a-z]\w*(?:[ _=\d][^\]]{0,300})\](?:[^[\]]{0,120}\[\/\w+\])?$/,
    reason: 'a plugin’s code',
  },
  {kind: 'cms-leftover', shape: /^\[(\w+)\][^[\]]{0,120}\[\/\1\]$/, reason: 'a plugin’s code'},
  {
    kind: 'cms-leftover',
    shape: /^\$\$[^$]{0,80}\$\$[^$.]{0,30}$|^\{\{[^{}]{0,80}\}\}$|^%%[^%]{0,80}%%$/,
    reason: 'a template’s placeholder',
  },
  {
    kind: 'cms-leftover',
    shape:
      /^(?:&(?:amp;)*lt;|<)\/?(?:a|b|br|div|em|figure|font|h\d|i|iframe|img|li|link|meta|p|script|section|span|strong|style|table|td|tr|ul)\b[^>]{0,400}(?:>|&(?:amp;)*gt;)/,
    reason: 'mark-up that was left',
  },
  {
    kind: 'byline',
    shape: /^(?:Of|By|From|Von|Par|De|Door|Av|Af|Di|Por)\p{Lu}\p{Ll}+(?: [\p{L}’'-]+){1,5}$/u,
    reason: 'a writer’s name with the word before it glued on',
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
    kind: 'copyright',
    shape: /^© ?[\p{L}\p{N}.& -]{2,40} (?:GmbH|AG|SE|Ltd|Inc|LLC|SA|S\.A\.|SAS|SpA|S\.p\.A\.|BV|NV|Oy|AB|AS|PLC)\.?$/u,
    reason: 'a copyright notice',
  },
  {kind: 'copyright', shape: /^© ?(?:19|20)\d\d [\p{L}.& -]{2,25}$/u, reason: 'a copyright notice'},
  {
    kind: 'copyright',
    shape: /^(?:© ?(?:19|20)\d\d|ⓒ|\(c\)|copyright\b|℗).{2,160}/iu,
    reason: 'a copyright notice',
    strength: 'companion',
  },
  {kind: 'media-credit', shape: /^© ?[^.!?©]{2,60}$/u, reason: 'a credit'},
  {kind: 'tags', shape: /^[•·] ?[^•·]{2,40}(?:[•·] ?[^•·]{2,40}){2,20}$/, reason: 'a row of tags'},
  {
    kind: 'tags',
    shape: /^#\p{L}[\p{L}\p{N}_]{1,40}(?:[ ,]{1,3}#\p{L}[\p{L}\p{N}_]{1,40}){1,20}$/u,
    reason: 'a row of tags',
  },
  {kind: 'site-banner', shape: /^[^.!?»›>|]{2,30}(?: [»›>] [^.!?»›>|]{2,60}){2,6}$/, reason: 'a breadcrumb'},
  {
    kind: 'read-also',
    shape: /^(?:>{2,3}|→|▶|►|➡|👉) ?\p{L}.{8,160}[^.!?:;]$/u,
    reason: 'an arrow before a headline',
    strength: 'weak',
  },
  {
    kind: 'paywall-notice',
    shape: /^\p{Lu}{1,6}\+ ?\p{Lu}\p{Ll}.{10,140}[^.!?:;]$/u,
    reason: 'the mark of a paid article before a headline',
    strength: 'weak',
  },
  {kind: 'media-credit', shape: /^\*{3} ?\p{Lu}.{20,300}$/u, reason: 'a picture agency’s caption', strength: 'weak'},
  {
    kind: 'agency-signature',
    shape: /^--? ?(?:With )?[A-Z]\w+(?: [A-Z]\w+){1,4}$/,
    reason: 'the signature of an agency',
    strength: 'companion',
  },
]

/** The word for a picture, a colon, a name: `Photo: Jane Roe / Example`, also at the end of a caption. */
const credit =
  /^(?:.{0,120}\s)?\(?(?:Photo|Photos|Foto|Fotos|Fotó|Image|Bild|Bilder|Picture|Imagem|Imagen|Immagine|Zdjęcie|Fot|Kuva|Фото|Φωτογραφία|Fotoğraf|Crédito|Credit|Credits|Crédit|Crédits|写真|사진|图|صورة) ?[:：.] ?(?:(?!\. )[^!?:]){2,70}\)?\.?$/iu

const bannerNames = new Set(outlets.map(fold))

/**
 * A quick test, since the shapes take 10 ms to compile and most articles have none: a shape begins with no letter, or has
 * an address, a plus sign, an arrow, a bar or dash, a small letter that meets a capital, or the word copyright.
 */
function mayHaveShape(text: string): boolean {
  return (
    !/^[a-z]/i.test(text) ||
    /[@/+»›>|]| [–—-] |: ?(?:l['’]|\p{L}{2,8} )?(?:Nachrichten|News|infos?|actu|noticias|notizie|notícias|nieuws|nyhe[dt]er|uutiset)|^copyright/iu.test(
      text,
    ) ||
    hasSeam(text)
  )
}

export function shapeOf(line: Line): Hit | undefined {
  const {text} = line
  if (text.length > 400 || (text.length > 200 && line.isProse && /^[\p{L}“"]/u.test(text))) return undefined
  if (mayHaveShape(text)) {
    for (const {kind, shape, reason, strength} of shapes) {
      if (shape.test(text)) return {kind, strength: strength ?? 'sure', reason}
    }
  }
  if (text.length < 200 && text.includes(':') && credit.test(text) && line.tokens.length <= 25)
    return {kind: 'media-credit', strength: 'sure', reason: 'a credit'}
  if (text.length < 40 && bannerNames.has(fold(text)))
    return {kind: 'site-banner', strength: 'weak', reason: 'the name of an outlet'}
  const halves = /[|/]/.test(text) ? text.split(/\s?[|/]\s?/) : []
  if (halves.length === 2 && halves[0] && halves[0] === halves[1] && /\p{L}/u.test(halves[0]))
    return {kind: 'repeated-headline', strength: 'sure', reason: 'a word printed twice'}
  return undefined
}
