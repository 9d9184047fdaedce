import {type CliOption, optionKey, options} from '../cli/options.js'

/** What each setting of the options table looks like when it is used. */
const samples: Record<string, string> = {
  only: '[boilerplate, quotes]',
  skip: '[names]',
  unsafe: 'true',
  sourceLanguage: 'fr',
  style: 'bbc',
  profile: 'lund-courier.yaml',
  encoding: 'windows-1251',
  failOn: 'warning',
  maxWarnings: '20',
}

/** A configuration file in YAML with every key, explained and commented out. */
export function configTemplate(): string {
  const simple = (options as readonly CliOption[])
    .filter(({config}) => config)
    .map(({name, description}) => `# ${optionKey(name)}: ${samples[optionKey(name)] ?? ''}\n#   ${description}\n`)
  return `# yaml-language-server: $schema=https://unpkg.com/clean-article/dist/config.schema.json
# Configuration of clean-article, for this folder and those in it. The nearest file counts.

# extends: ../house-style.yaml
#   configuration files that this one builds on

${simple.join('\n')}
# rules:
#   names: warning
#   quotes/direction: off
#   how much a rule or a category matters: error, warning, info, or off

# allow: ["Chicken Kiev", boilerplate/ad-marker]
#   phrases that no rule may touch, and rules whose findings are accepted

# boilerplate:
#   - 'More from [the] <name> on page #'
#   - {pattern: 'Ref\\. [A-Z]+-\\d+'}
#   boilerplate of your own: phrases with slots, or regular expressions, that match whole paragraphs

# profiles: {'lund/**': profiles/lund-courier.yaml}
#   what was learnt of sites, by globs for their articles

# names:
#   places:
#     - {uk: Нова Ружа, en: Nova Ruzha, kind: village, country: UA}
#   exonyms:
#     - {form: Lemberg, en: Lviv, languages: [de], kind: place}
#   places, people, given names and exonyms of your own, in the form of the gazetteer

# overrides:
#   - files: ["wire/**/*.txt"]
#     skip: [boilerplate]
#   settings for some files; later ones go before earlier ones
`
}
