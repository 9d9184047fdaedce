/** Whether a text may report speech: few do, and Unicode’s classes take long to compile. */
const speaking =
  /added|answered|asked|began|begged|begins|claimed|cried|declared|ends|explained|goes|insisted|joked|laughed|noted|promised|reads|recalled|remarked|replied|said|says|thought|told|warned|whispered|writes|wrote/

/** `“Limited offer,” whispered his daughter.` */
export function startsWithSpeech(text: string): boolean {
  return /^["“«„]/.test(text) && /^["“«„][^"“”«»„]{2,}["”»“].*\p{L}/u.test(text)
}

/** `Five questions about the dam, answered` is a headline. */
const answeredHeadline = /, (?:answered|explained)$/

/** `All rights reserved, the council’s lawyer noted in the margin.` */
export function isAttributed(text: string): boolean {
  return (
    speaking.test(text) &&
    !answeredHeadline.test(text) &&
    /[,?!]["”’]? (?:“[^”]{1,80}” )?(?:[\p{L}’'-]+ ){0,5}(?:said|says|wrote|writes|whispered|cried|replied|noted|recalled|joked|insisted|answered|told|added|asked|begged|claimed|declared|explained|laughed|promised|remarked|thought|warned)\b/u.test(
      text,
    )
  )
}

/** Somebody in the article says it. */
export function reportsSpeech(text: string): boolean {
  return (
    speaking.test(text) &&
    /\b(?:said|says|wrote|whispered|cried|replied|noted|recalled|joked|insisted|told (?:him|her|them|us|me|the|\p{Lu})|, (?:the|his|her|their|my) \p{Ll}+ (?:began|begged|begins|ends|explained|goes|promised|reads|warned))\b/u.test(
      text,
    )
  )
}
