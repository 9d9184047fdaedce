import type {Place} from '../gazetteer.js'
import {placesOfTheCentre} from './places-ukraine-centre.js'
import {placesOfCrimea} from './places-ukraine-crimea.js'
import {districtsOfUkraine} from './places-ukraine-districts.js'
import {placesOfDonetsk} from './places-ukraine-donetsk.js'
import {infrastructureOfUkraine} from './places-ukraine-infrastructure.js'
import {placesOfKharkiv} from './places-ukraine-kharkiv.js'
import {placesOfKherson} from './places-ukraine-kherson.js'
import {placesOfLuhansk} from './places-ukraine-luhansk.js'
import {placesOfMykolaiv} from './places-ukraine-mykolaiv.js'
import {neighbourhoodsOfUkraine} from './places-ukraine-neighbourhoods.js'
import {placesOfTheNorth} from './places-ukraine-north.js'
import {placesOfOdesa} from './places-ukraine-odesa.js'
import {regionsOfUkraine} from './places-ukraine-regions.js'
import {watersAndHeightsOfUkraine} from './places-ukraine-waters.js'
import {placesOfTheWest} from './places-ukraine-west.js'
import {placesOfZaporizhzhia} from './places-ukraine-zaporizhzhia.js'

/**
 * The gazetteer of Ukraine, written from general knowledge: every city (the 461 that had the status at the beginning of
 * 2022), the towns and villages that reports of the war name, rivers, plants, airfields, districts and neighbourhoods.
 *
 * `uk` is the official name of today, `ru` what Russian calls it, left out where that is first of all another name
 * (Vladimir); `former` holds names before a renaming. The English form is the transliteration of `uk` by the table of the
 * Cabinet of Ministers (resolution 55 of 27 January 2010) unless `en` says otherwise. Homonyms share an entry, the better
 * known place giving the region; `note` names the others. Each file is sorted by `uk` in the Ukrainian alphabet.
 *
 * A `trap` completes the sentence “It may be …” and is read by the matcher too: it spells the form that it is about with a
 * capital (`the surname Makarov`) or says where the namesake lies, with words that an article about that one would have
 * (`Primorsk in Leningrad region, the oil port by Petersburg on the Baltic`).
 */
export const placesOfUkraine: readonly Place[] = [
  ...placesOfTheCentre,
  ...placesOfCrimea,
  ...districtsOfUkraine,
  ...placesOfDonetsk,
  ...infrastructureOfUkraine,
  ...placesOfKharkiv,
  ...placesOfKherson,
  ...placesOfLuhansk,
  ...placesOfMykolaiv,
  ...neighbourhoodsOfUkraine,
  ...placesOfTheNorth,
  ...placesOfOdesa,
  ...regionsOfUkraine,
  ...watersAndHeightsOfUkraine,
  ...placesOfTheWest,
  ...placesOfZaporizhzhia,
]
