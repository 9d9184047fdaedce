import type {PhraseBook} from '../phrases.js'
import {aboutItself} from './about-itself.js'
import {arabic} from './arabic.js'
import {chinese} from './chinese.js'
import {czech} from './czech.js'
import {danish} from './danish.js'
import {dutch} from './dutch.js'
import {english} from './english/english.js'
import {englishNotices} from './vocabulary/english-notices.js'
import {finnish} from './finnish.js'
import {french} from './french.js'
import {german} from './german.js'
import {greek} from './greek.js'
import {italian} from './italian.js'
import {japanese} from './japanese.js'
import {korean} from './korean.js'
import {norwegian} from './norwegian.js'
import {otherLanguages} from './other-languages.js'
import {polish} from './polish.js'
import {portuguese} from './portuguese.js'
import {romanian} from './romanian.js'
import {russian} from './russian.js'
import {spanish} from './spanish.js'
import {swedish} from './swedish.js'
import {turkish} from './turkish.js'
import {ukrainian} from './ukrainian.js'
import {literalAny} from './vocabulary/literal-any.js'
import {literalGermanic} from './vocabulary/literal-germanic.js'
import {literalPress} from './vocabulary/literal-press.js'
import {literalRomance} from './vocabulary/literal-romance.js'

/** All phrase books. */
export const phraseBooks: readonly PhraseBook[] = [
  ...english,
  literalRomance,
  literalPress,
  ...arabic,
  ...chinese,
  ...czech,
  ...danish,
  ...dutch,
  ...finnish,
  ...french,
  ...german,
  ...greek,
  ...italian,
  ...japanese,
  ...korean,
  ...norwegian,
  ...otherLanguages,
  ...polish,
  ...portuguese,
  ...romanian,
  ...russian,
  ...spanish,
  ...swedish,
  ...turkish,
  ...ukrainian,
  literalGermanic,
  literalAny,
  ...aboutItself,
  englishNotices,
]
