/** What in a text makes a rule look at it: what a pattern cannot match without. Each is a bit. */
export enum Sign {
  /** `[pour` */
  Bracket = 1,
  /** A weekday, a month or a people in small letters. */
  SmallProperWord = 2,
  /** `1,5` */
  DecimalComma = 4,
  /** `the the`, `of the of` */
  DoubledWord = 8,
  /** `&`, `#39`, `amp` */
  Reference = 16,
  /** `voters: inside` */
  GenderColon = 32,
  /** `theOM` */
  GluedWord = 64,
  /** `14 h` */
  Hour = 128,
  Invisible = 256,
  /** What a code page makes of UTF-8. */
  Misread = 512,
  /** Greek or Cyrillic letters. */
  OtherAlphabet = 1024,
  /** `200e`, `XXIe` */
  Ordinal = 2048,
  /** `left.The`, `stayed,but` */
  Seam = 4096,
  /** `Why ?` */
  SpaceBeforeMark = 8192,
  /** `3 000` */
  SpacedDigits = 16384,
  /** `said .` */
  SpaceBeforeStop = 32768,
  /** `kyiv` */
  SmallPlace = 65536,
}
