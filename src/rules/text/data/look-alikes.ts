/**
 * Letters of other alphabets that are drawn like a Latin letter: each pair is the other letter and the Latin one.
 * Near misses (α, и, п) are left out.
 *
 * Source: drawn from the charts of Unicode; the pairs also stand in Unicode Technical Standard 39, confusables.txt.
 */
export const cyrillicLookAlikes: readonly string[] =
  'аa еe іi јj оo рp сc ѕs уy хx һh ԁd ԛq ԝw АA ВB ЕE ІI ЈJ КK МM НH ОO РP СC ЅS ТT УY ХX ԚQ ԜW ЇÏ їï ёë ЁË'.split(' ')

export const greekLookAlikes: readonly string[] = 'οo νv ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX'.split(' ')
