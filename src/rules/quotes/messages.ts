import type {RuleId} from '../../article/edit.js'
import {Reading} from './readings.js'
import type {Repair} from './repair.js'

const names: Readonly<Record<Reading, string>> = {
  [Reading.DoubleOpen]: 'an opening mark',
  [Reading.DoubleClose]: 'a closing mark',
  [Reading.SingleOpen]: 'a single opening mark',
  [Reading.SingleClose]: 'a single closing mark',
  [Reading.TwoOpen]: 'two opening marks',
  [Reading.TwoClose]: 'two closing marks',
  [Reading.CloseOpen]: 'a closing and an opening mark',
  [Reading.OuterInnerOpen]: 'a double and a single opening mark',
  [Reading.InnerOuterClose]: 'a single and a double closing mark',
  [Reading.Apostrophe]: 'an apostrophe',
  [Reading.Prime]: 'a sign for feet, inches, minutes or seconds',
  [Reading.Other]: 'no quotation mark',
}

const faults: Readonly<Record<string, string>> = {
  'quotes/direction': 'turns the wrong way',
  'quotes/detached': 'is set apart from what it quotes',
  'quotes/glued': 'touches the neighbouring word',
  'quotes/foreign': 'is a mark of another language',
  'quotes/doubled': 'is written as two marks',
  'quotes/straight': 'is straight among curly marks',
  'quotes/level': 'is of the wrong level',
  'quotes/apostrophe': 'is set wrongly',
}

/** One sentence for an editor. */
export function messageFor({reading}: Repair, ruleId: RuleId): string {
  const name = names[reading]
  if (ruleId === 'quotes/unpaired') return `This reads as ${name}, but its partner is missing.`
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${faults[ruleId] ?? 'is damaged'}.`
}

/** Which readings compete. */
export function noteFor(reading: Reading, runnerUp: Reading): string {
  return `Read as ${names[reading]}; the next best reading is ${names[runnerUp]}.`
}
