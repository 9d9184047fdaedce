// What each piece of evidence costs a reading, in the same unit as the bits of a code: a reading that costs 1 more is about
// half as likely. Set by hand on invented sentences; the sentence beside a figure is what made it necessary.

/** What stands on either side of a mark, for each way it may turn. */
export const spacing = {
  /** `the ” Chuguiv districts”`: an opening mark with a space after it, a closing one with a space before it. */
  detached: 2,
  /** `« X »`: French sets its marks apart, with a no-break space or any other. */
  detachedGuillemet: 0.5,
  /** `said“We`: a letter touches an opening mark from the left. */
  openAfterLetter: 3,
  /** `said,“We are leaving`: a comma or colon does. */
  openAfterComma: 1.8,
  /** `left.“We` — more likely `left.”` with the space lost. */
  openAfterStop: 2.2,
  /** `(1984)“Animal Farm”`. */
  openAfterCloseBracket: 2.5,
  /** `€“hidden” costs`. */
  openAfterOther: 1,
  /** `short—“Nowhere”`. */
  openAfterDash: 0.3,
  /** `“, he said`: no quotation begins with a comma. */
  openBeforeComma: 10,
  /** `“. He left`. */
  openBeforeStop: 10,
  /** The same with a space between, ` ” , he said`: the comma may have been moved as well. */
  openBeforeApartComma: 5,
  openBeforeApartStop: 3,
  /** `(he said “)`. */
  openBeforeCloseBracket: 6,
  /** `“—and then he left”`. */
  openBeforeDash: 1.5,
  /** `“Hops “—” barley”`. */
  dashAlone: 4,
  /** `… in that. “`: nothing begins where the paragraph ends. */
  openAtEnd: 10,
  /** `regions”the army`. */
  closeBeforeLetter: 2.5,
  /** `“Casa Alta”(High House)`. */
  closeBeforeOpenBracket: 1.5,
  /** `“ten”%`. */
  closeBeforeOther: 1,
  /** `“Nowhere”—and loud`. */
  closeBeforeDash: 0.3,
  /** `(” for now`. */
  closeAfterOpenBracket: 6,
  /** `“We were about—” the nurse began`. */
  closeAfterDash: 0.7,
  /** `” We went out`: nothing ends where the paragraph begins. */
  closeAtStart: 10,
} as const

/** What the words around a mark say where spaces do not. */
export const words = {
  /** `such as the ” Chuguiv`: no quotation ends with an article. */
  closeAfterNeverLast: 7,
  /** `He spoke of ” a scandal “`: few but fragments end so. */
  closeAfterRarelyLast: 4.5,
  /** `was called ” the last`: few end with a preposition or such a verb. */
  closeAfterSeldomLast: 2,
  /** `, ” he said`, `” the army said`. */
  openBeforeReport: 3,
  /** `,” Brandt said`. */
  openBeforeNamedReport: 1.5,
  /** `… districts ” in the east`. */
  openBeforeClauseStarter: 0.7,
  /** `The mayor said, ” We will stay`: a reporting clause does not end a quotation. */
  closeAfterReport: 2,
  /** `he said : “ We`: what follows a colon opens. */
  closeAfterColon: 2.5,
  /** `gone. ” he said`: a full stop is not followed by a lower-case opening. */
  openAfterStopLower: 1.5,
  /** `“ We are leaving ” The minister`. */
  closeAfterStop: -0.5,
  /** `He added ” We`: capitals open quotations more often than they follow them. */
  openBeforeUpper: -0.7,
} as const

/** How much a mark's looks count against a reading. */
export const shape = {
  /** `”took of“ its`: spacing speaks, so that looks count little. */
  contradictsBySpacing: 1,
  /** `regions”the`: nothing else speaks. */
  contradictsGlued: 1.2,
  /** ` ” took of “ `: WordPress gave both their looks by the spaces. */
  contradictsDetached: 0.25,
  /** `‘X’` is seldom turned round: tools curl single marks by the letter beside them. */
  singleContradicts: 3,
  /** `„X“`, `,,X''`: a low mark never closes. */
  lowCloses: 7,
  /** `»X«` is German and Danish. */
  guillemetReversed: 1.2,
  /** ``X'': two backticks open. */
  backtickCloses: 3,
  /** `″` was made of a straight mark after a digit, `“in 2014″`. */
  primeOpens: 2.5,
  /** `‘Tis`, `don‘t`, `don´t`. */
  apostrophe: 0.5,
  /** An accent is seldom a quotation mark, but "`so called'" was a habit of typewriters. */
  accent: 2,
} as const

/** A mark that stands as in print, in a paragraph where all do, is not turned: there a mark was lost, not damaged. */
export const trusted = 14

/** Readings at another level than the mark's own: `“This is an act of despair’` closes at the outer level. */
export const level = {
  towardsOutside: 3,
  /** `“The boat never came, he said, “but …` lost a mark; the second one is no inner quotation. */
  towardsInside: 7,
  /** `"the weavers' and millers' houses`: a straight one is an apostrophe sooner. */
  straight: 5,
} as const

/** Apostrophes by where they stand. */
export const apostrophe = {
  /** `don’t`. */
  inside: 0,
  /** `ain‘t goin’`: what stands between two letters opens and closes nothing. */
  insideOtherwise: 3,
  /** `the boys’ home`. */
  afterS: 1,
  /** `goin’ home`. */
  afterN: 1,
  /** `“Nowhere’—and loud`: few words but these end with one. */
  afterLetter: 5,
  /** `’fessed up`: a clipped word that is on no list. */
  beforeLetter: 5,
  /** `’tis`, `’em`. */
  elision: 0.5,
  /** `’Tis a pity,” sighed the miller`: turned as an apostrophe, it is none but one. */
  elisionOtherwise: 4,
  /** `“… for peace and the weavers’ right to rest`: a plural possessive needs no quotation to close. */
  possessiveOtherwise: 3,
  /** `the ’90s`. */
  decade: 0.4,
  /** `Putin ’s`, `O ’Malley`, `don’ t`. */
  detached: 0.6,
  /** `Russia ‘ s loss`. */
  detachedBothSides: 1.2,
  /** `the Times ’ report`. */
  detachedPossessive: 2.5,
  /** Beside neither letter nor digit: `( ’ )`. */
  elsewhere: 9,
} as const

/** Feet, inches, minutes and seconds. */
export const prime = {
  /** `a 6" pipe`. */
  straight: 0.8,
  /** `50° 27′ 01″`. */
  own: 0,
  /** `27” wide`: a closing mark sooner. */
  curly: 2.5,
  /** `5’10”`: feet before inches. */
  afterFeet: 0,
} as const

/** `““X””`: one mark too many on either side. */
export const doubled = {
  merged: 0.5,
  /** `"rain""hail and sleet"`: one closes, the next opens, and the space between them is lost. */
  closeOpen: 1.5,
  /** `‘‘Tell me, Ida,’ she wrote …”` */
  twoLevels: 2.5,
  /** The same with `‘‘`, which no tool makes of one double mark. */
  twoLevelsCurly: 0,
} as const

/** Marks that are no quotation marks. */
export const other = {
  /** `Home » News » Weather`. */
  breadcrumb: 0.5,
  /** An empty string, `""`. */
  empty: 1,
  /** "the key ` is on the left". */
  accent: 3,
  /** `Hawai‘i`, `Sa‘id`: a letter of another language. */
  foreignLetter: 0,
  /** `„` before a word. */
  foreign: 11,
  any: 12,
  /** `the sign " was used`: with spaces on both sides a mark may stand for itself. */
  apart: 10,
} as const

/** How quotations lie in one another. */
export const nesting = {
  /** A closing mark whose opening one is missing, or the other way round. */
  lost: 6,
  /** `‘hopeful sign.` */
  lostSingle: 5,
  /** The last quotation is still open, and the next paragraph begins with a mark. */
  continued: 1.25,
  /** The same where it begins within the paragraph, `the farmers were ” fooled “twice`. */
  continuedLater: 3.5,
  /** `“He said “go home”.”` */
  sameLevel: 5.5,
  /** Single marks outside in a document that puts double ones there, `‘X’`, or the other way round. */
  otherLevelOutside: 2,
  /** The same in a document that has both. */
  eitherLevelOutside: 0.5,
} as const

/** From this distance between the best reading of a mark and the next one, the edit is made. */
export const certainty = 1.5

/** The same for another level: `they ask ‘When?’ or they ask ‘How?’” lost its opening mark, and its single ones are right. */
export const levelCertainty = 1.75

/**
 * Balance is no proof: in `of ” a scandal “ and of “ the last straw` the last mark closes only because one was lost before.
 * What a reading costs more than another at its own place, beyond `free`, is asked for once more in distance.
 */
export const balance = {free: 2, share: 0.5} as const
