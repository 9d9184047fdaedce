import type {Entry} from './matcher/lexicon.js'
import type {Kind} from './kinds.js'

/** Kinds whose notices say what is, what the reader may do and what is forbidden, and never what once was. */
const timeless: ReadonlySet<Kind> = new Set(['ad-marker', 'consent-notice', 'copyright', 'newsletter', 'offer'])

/** Forms of `to be` in the past, by the language of the words. */
const past: Partial<Record<string, RegExp>> = {
  cs: /\b(?:byl|byla|bylo|byly|byli)\b/i,
  da: /\b(?:var|blev)\b/i,
  de: /\b(?:war|waren|wurde|wurden)\b/i,
  en: /\b(?:was|were|had)\b/i,
  es: /\b(?:era|eran|fue|fueron|estaba|estaban|había|habían)\b/i,
  fi: /\b(?:oli|olivat)\b/i,
  fr: /(?<!\p{L})(?:était|étaient|fut|furent|avait|avaient)(?!\p{L})/iu,
  it: /\b(?:era|erano|fu|furono|aveva|avevano)\b/i,
  no: /\b(?:var|ble)\b/i,
  nl: /\b(?:was|waren|werd|werden)\b/i,
  pl: /\b(?:był|była|było|były|byli)(?!\p{L})/iu,
  pt: /\b(?:era|eram|foi|foram|estava|estavam|tinha|tinham)\b/i,
  ro: /\b(?:era|erau|fost)\b/i,
  ru: /(?<!\p{L})(?:был|была|было|были)(?!\p{L})/iu,
  sv: /\b(?:var|blev)\b/i,
  uk: /(?<!\p{L})(?:був|була|було|були)(?!\p{L})/iu,
}

/** `For reasons of data protection this content was not loaded` tells what is. */
const failure = /\b(?:this|the) (?:content|element|map|post|tweet|video) was (?:blocked|hidden|not )/i

/** `The cookies were refused by half of the visitors`, “Eftertryck var förbjudet av biskopen”: what was is told by an article. */
export function tellsOfThePast(text: string, {kind, written}: Pick<Entry, 'kind' | 'written'>): boolean {
  return timeless.has(kind) && (past[written]?.test(text.replace(failure, '')) ?? false)
}

/** Kinds whose notices hardly ever ask: `Do you accept cookies?` is a question of an interview. */
const unasking: ReadonlySet<Kind> = new Set(['ad-marker', 'browser-notice', 'consent-notice'])

/** `Want to allow all cookies?` offers something. */
const offer = /\b(?:all|allow|this|why am I)\b|\bWhy do I see\b/i

/** `Lesen Sie die Kommentare?`, `Do you read the comments?`: one who is asked, and no invitation to write. */
const readsComments =
  /^(?:Do you read|Lesen Sie|Liest du|Lisez-vous|¿Lee |Lei legge|Leest u|Lees je|Läser (?:du|ni)|Čtete|Czyta|Вы читаете|Ви читаєте)/

/** `Encontró un error.`, `Ha trovato un errore.`: without a question it is told of somebody; the reader is asked. */
const find = /^(?:A|Ha|Detectou|Encontró|Encontrou|Notó|Notou|Vio|Viu) [^?:;,]*\.$/u

/** Whether a line about errors tells who found one. */
export function tellsOfAFind(text: string, {kind}: Pick<Entry, 'kind'>): boolean {
  return kind === 'error-report' && find.test(text)
}

/** `Economisești apa`: water in Romanian; the agency writes itself `APA`. */
const water = /(?<!\p{L})apa\.?$/u

/** Whether a line that looks like an agency’s signature ends with a word of everyday. */
export function namesNoAgency(text: string, {kind}: Pick<Entry, 'kind'>): boolean {
  return kind === 'agency-signature' && water.test(text)
}

/** Whether a line that is made of a notice’s words asks what an interview asks. */
export function asksSomebody(text: string, {kind}: Pick<Entry, 'kind'>): boolean {
  if (!/[?؟？;]$/.test(text) && !/(?:か|吗)[。？?]$/.test(text)) return false
  return (unasking.has(kind) && !offer.test(text)) || readsComments.test(text)
}

/** `Why I cancelled my subscription`, `Mistakes we made`: a heading tells what somebody did. */
const deed =
  /^Why (?:I|we|he|she|they|there)\b(?! see)|^Why (?:is|are) there\b|\b(?:I|we|he|she|they) (?:cancelled|canceled|chose|did|gave|had|lost|made|paid|read|said|sold|stopped|took|went|were|wrote)\b/

/** `The newsletter arrives every Friday.`: of its own newsletter a site says `our`, or what you get. */
const habit =
  /^(?:The newsletter (?:appears|arrives|comes|goes)|Der Newsletter (?:erscheint|geht|kommt)|De nieuwsbrief (?:gaat|komt|verschijnt)|Nyhetsbrevet (?:går|kommer|utkommer)|Nyhedsbrevet (?:kommer|udkommer)|Uutiskirje (?:ilmestyy|lähtee|tulee)|Newsletter (?:ukazuje się|wychodzi|vychází)|Рассылка (?:выходит|приходит)|Розсилка (?:виходить|приходить)|Bülten her \p{L}+ (?:çıkıyor|geliyor)) (?!.*(?<!\p{L})(?:you|your|our|dir|dich|dein|Ihnen|Ihr|je|jouw|u|uw|dig|din|deg|\p{L}+isi)(?!\p{L}))|^Bülten her \p{L}+ (?:çıkıyor|geliyor)\.?$/u

/** “Mitglieder gratis”, “会员免费”: what a visit costs. */
const admission =
  /^(?:Leden|Medlemmar|Medlemmer|Members|Mitglieder) (?:betalen niets|frei|free|gratis|zahlen nichts)\.?$|^(?:会员|會員|会員は|회원은? )(?:免费|免費|無料|무료)[。.]?$/u

/** `Forgot the password? Here is what helps` stands over advice. */
const advice =
  /[?;] .*(?<!\p{L})(?:helps|hilft|helpt|hjälper|hjælper|aide|ayuda|aiuta|ajuda|pomaga|pomoże|pomůže|поможет|помогает|допоможе|допомагає|βοηθά)(?!\p{L})/iu

/** `Enter your e-mail address only on sites you know`, `Never give your password to people that you met online` */
const warning =
  /\b(?:only|never)\b.* (?:companies|firms|pages|people|shops|sites|strangers|websites) (?:that |whom )?you\b/i

/** `Open the settings and choose privacy.` is a step of advice. */
const step =
  /^(?:Open the|Ouvrez les|Öffnen Sie die|Abra (?:las?|los|as|os)|Apra le|Open de|Öppna|Otwórz|Otevřete|Откройте|Відкрийте|Ανοίξτε) \S+ (?:and|et|und|y|e|en|och|i|a|и|і|та|και) \p{L}|^Ayarları açın ve /u

/** `Settings that protect your privacy` */
const thing = /^(?:The )?[A-Z][a-z]+ that (?:cost|follow|guard|keep|made|pay|protect|save|sell|sold|won)s? /

/** `The comments were closed after the trial.`, `Read the article of 1911 in the archive.` */
const history =
  /\bcomments were \w+ (?:after|at|before|by|during|for|in|on|since|until|when)\b|\bof (?:1[0-8]\d\d|19[0-8]\d)\b/

/** `The discussion is closed.` */
const state =
  /^The (?:comments?|conversation|debate|discussion)s? (?:is|are|was|were) (?:closed|ended|finished|open|over)\.?$/

/** “Jak odwołać prenumeratę”, “Abonelik nasıl iptal edilir”: a heading over advice. */
const howTo = /^(?:Jak|Как|Як|Πώς να)\s[^?;]*$|(?<!\p{L})nasıl\s[^?]*$/u

/** “Czytać dalej czy nie”: a choice that somebody has. */
const choice = /(?<!\p{L})(?:czy nie|nebo ne|или нет|чи ні|ή όχι|veya değil|ya da değil|or not)[.?!;]?$/iu

/** `– Any comments? – None.` */
const dialogue = /^[–—] .{1,80}[.?!] [–—] /

/** Whether a line that is made of a notice’s words says what an article does: of a deed, a habit, a step of advice. */
export function isArticles(text: string): boolean {
  return (
    deed.test(text) ||
    habit.test(text) ||
    admission.test(text) ||
    advice.test(text) ||
    warning.test(text) ||
    step.test(text) ||
    thing.test(text) ||
    history.test(text) ||
    choice.test(text) ||
    howTo.test(text) ||
    state.test(text) ||
    dialogue.test(text)
  )
}
