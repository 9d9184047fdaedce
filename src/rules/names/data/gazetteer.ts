import type {NamesData} from '../gazetteer.js'
import {exonyms} from './exonyms.js'
import {givenNames} from './given-names.js'
import {peopleOfRussia} from './people-russia.js'
import {peopleOfUkraine} from './people-ukraine.js'
import {peopleOfTheWorld} from './people-world.js'
import {placesOfBelarus} from './places-belarus.js'
import {placesOfTheNeighbours} from './places-neighbours.js'
import {placesOfRussia} from './places-russia.js'
import {placesOfUkraine} from './places-ukraine.js'

/** All names that ship. */
export const gazetteer: NamesData = {
  exonyms,
  givenNames,
  people: [...peopleOfUkraine, ...peopleOfRussia, ...peopleOfTheWorld],
  places: [...placesOfUkraine, ...placesOfRussia, ...placesOfBelarus, ...placesOfTheNeighbours],
}
