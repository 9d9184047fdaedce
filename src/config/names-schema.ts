import * as v from 'valibot'
import type {NamesData} from '../rules/names/gazetteer.js'

const text = v.pipe(v.string(), v.nonEmpty())
const texts = v.array(text)

/** What every named thing may have, as `Entry` in src/rules/names/gazetteer.ts says. */
const entry = {
  en: v.exactOptional(text),
  alsoRight: v.exactOptional(texts),
  note: v.exactOptional(text),
  trap: v.exactOptional(text),
  also: v.exactOptional(texts),
  uk: v.exactOptional(text),
  ru: v.exactOptional(text),
  be: v.exactOptional(text),
  native: v.exactOptional(text),
}

const kinds = [
  'country',
  'region',
  'district',
  'city',
  'town',
  'village',
  'neighbourhood',
  'area',
  'river',
  'lake',
  'sea',
  'strait',
  'island',
  'peninsula',
  'mountains',
  'plant',
  'airfield',
  'port',
] as const

/** Names of the user’s own: the gazetteer’s form, written as data. */
export const namesSchema = v.pipe(
  v.strictObject({
    places: v.exactOptional(
      v.array(
        v.strictObject({
          ...entry,
          kind: v.picklist(kinds),
          country: text,
          region: v.exactOptional(text),
          former: v.exactOptional(texts),
        }),
      ),
    ),
    people: v.exactOptional(
      v.array(v.strictObject({...entry, given: text, givenEn: v.exactOptional(text), country: text, office: texts})),
    ),
    givenNames: v.exactOptional(v.array(v.strictObject({uk: text, ru: text, note: v.exactOptional(text)}))),
    exonyms: v.exactOptional(
      v.array(
        v.strictObject({
          form: text,
          en: text,
          languages: texts,
          kind: v.picklist(['place', 'person', 'country']),
          trap: v.exactOptional(text),
          note: v.exactOptional(text),
        }),
      ),
    ),
  }),
  v.description('places, people, given names and exonyms of your own, in the form of the gazetteer'),
) satisfies v.GenericSchema<unknown, NamesData>
