/** Verbs by which a language says who speaks, between `|` and sorted. */
interface SpeechWords {
  /** Behind what was said: “…, the lawyer noted”. */
  attributing: string
  /** Anywhere in a sentence: nobody but an article uses them. */
  reporting: string
  /** Lines that end with who said them. */
  examples: readonly string[]
  /** Sentences that tell what somebody says. */
  reports: readonly string[]
}

/** English verbs of speech. */
export const englishSpeech: SpeechWords & {
  /** Verbs of other things too, which say who speaks behind `, the lawyer`. */
  narrating: string
  /** Verbs of other things too, which speak to somebody: `told him`. */
  addressing: string
} = {
  attributing:
    'added|answered|asked|begged|claimed|cried|declared|explained|insisted|joked|laughed|noted|promised|recalled|' +
    'remarked|replied|said|says|told|warned|whispered|writes|wrote',
  reporting: 'cried|insisted|joked|noted|recalled|replied|said|says|whispered|wrote',
  narrating: 'began|begged|begins|ends|explained|goes|promised|reads|warned',
  addressing: 'told',
  examples: [
    'All rights reserved, the council’s lawyer noted in the margin.',
    'Subscribe now! his daughter whispered',
    'Click “accept all,” the clerk told her',
  ],
  reports: [
    'Subscribe to our newsletter, the poster says.',
    'Follow us, the man begged, and save the lake.',
    'Click here, it told her in red letters.',
  ],
}
