import type {Wording} from './wording.js'

/** How sentences, headings and captions begin that name nobody yet, sorted. */
export const introductions: readonly string[] = (
  'a an and as at but he her here his how i if in it its my of on our she that the their there they this to we what ' +
  'when where which who why you'
).split(' ')

/** What stands inside names, sorted. */
export const nameParticles: readonly string[] =
  'al and bin da de del della den der di do dos du e el en et i la le of os per san the und van von y и й та і'.split(
    ' ',
  )

/** Those whom the news has no name for. */
export const nameless: Wording = {
  pattern: () =>
    /^(?:(?:At least |More than |Over )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|man|woman|boy|girl|teenager|teen|couple|mother|father|driver|student|suspect|soldier|police officer|vrouw|man|jongen|meisje|två|tre|fyra|man|kvinna))\b/iu,
  examples: ['Man charged with murder', 'At least 12 killed in Lund', 'Kvinna gripen i Lund'],
}

/** How a part of a list begins, or a column’s next one. */
export const partsOfLists: Wording = {
  pattern: () =>
    /^(?:above|act|answer|award|below|best|box|case|caption|chapter|day|episode|example|exercise|fact|finding|first|left|lesson|myth|next|note|part|phase|pictured|question|rank|recipe|right|round|scene|second|section|stage|step|third|tip|top|tomorrow|variant|week|winner|year)\b/i,
  examples: ['Chapter three: Ines Maurel goes home', 'Step two: Holm paints the door', 'Best actor: Ines Maurel'],
}

/** What once was, what takes place, and whom to call. */
export const timesAndNumbers: Wording = {
  pattern: () =>
    /\b(?:around|by|circa|from|in|of|since|um|en|im|år|w) (?:1[0-9]|20)\d\d\b|\d[.:]\d\d\b|\d{3} \d{3}|\d{5}|https?:|@/,
  examples: ['Holm opens the quay in 1987', 'Ajax v Feyenoord, Sunday 14.30', 'Tickets: 0431 554'],
}
