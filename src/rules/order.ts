import {names} from './names/rules.js'
import {quotes} from './quotes/rules.js'
import {bracketed} from './language/bracketed.js'
import {untranslated} from './language/untranslated.js'
import {ownBoilerplate} from './boilerplate/own.js'
import {boilerplate} from './boilerplate/rules.js'
import {siteBoilerplate} from './boilerplate/site.js'
import type {RuleSet} from './rule.js'
import {capital} from './text/capital.js'
import {capitalName} from './text/capital-name.js'
import {decimal} from './text/decimal.js'
import {doubledWord} from './text/doubled-word.js'
import {entity} from './text/entity.js'
import {frenchSpacing} from './text/french-spacing.js'
import {genderColon} from './text/gender-colon.js'
import {gluedName} from './text/glued-name.js'
import {invisible} from './text/invisible.js'
import {mixedAlphabet} from './text/mixed-alphabet.js'
import {mojibake} from './text/mojibake.js'
import {ordinal} from './text/ordinal.js'
import {spaceAfterStop} from './text/space-after-stop.js'
import {spaceBeforeStop} from './text/space-before-stop.js'
import {thousands} from './text/thousands.js'
import {time} from './text/time.js'

/** Every rule, in the order in which they look; where two findings share a character, the earlier rule goes before. */
export const ruleSets: readonly RuleSet[] = [
  // What goes needs no repair.
  ownBoilerplate,
  siteBoilerplate,
  boilerplate,

  // Characters come before words: the other rules read, in the next pass, what these repair.
  entity,
  mojibake,
  invisible,
  mixedAlphabet,

  // Marks before names: a mark that moves takes spaces with it, never letters.
  quotes,

  names,

  // Numbers and spacing, then words, which need the spaces.
  ordinal,
  thousands,
  decimal,
  time,
  frenchSpacing,
  spaceBeforeStop,
  spaceAfterStop,
  doubledWord,
  gluedName,
  capital,
  capitalName,
  genderColon,
  // Passages are only reported, in the text as it then stands.
  untranslated,
  bracketed,
]
