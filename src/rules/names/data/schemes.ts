import type {Scheme} from '../scheme.js'
import {pressSchemes} from './schemes-press.js'
import {standardSchemes} from './schemes-standard.js'

/** Every scheme; the first is the official one. */
export const schemes: readonly Scheme[] = [...standardSchemes, ...pressSchemes]
