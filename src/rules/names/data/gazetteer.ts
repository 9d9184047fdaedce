import type {NamesData} from '../gazetteer.js'
import {exonyms} from './exonyms.js'
import {peopleOfUkraine} from './people-ukraine.js'
import {placesOfUkraine} from './places-ukraine.js'

/** All names that ship. */
export const gazetteer: NamesData = {
  places: placesOfUkraine,
  exonyms,
  people: peopleOfUkraine,
  givenNames: [
    {uk: 'Олег', ru: 'Олег'},
    {uk: 'Володимир', ru: 'Владимир'},
    {uk: 'Андрій', ru: 'Андрей'},
    {uk: 'Дмитро', ru: 'Дмитрий'},
    {uk: 'Олександр', ru: 'Александр'},
  ],
}
