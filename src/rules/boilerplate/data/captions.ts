import type {Wording} from './wording.js'

/** The word for a picture, a colon, a name, also at the end of a caption. Its words are those of `credit-words.ts`. */
export const credits: Wording = {
  pattern: () =>
    /^(?:.{0,120}\s)?[([]?(?:Photo|Photos|Photograph|Foto|Fotos|Fotograaf|Fotograf|Fotografin|Fotó|Image|Bild|Bilder|Picture|Imagem|Imagen|Immagine|Zdjęcie|Fot|Kuva|Kuvaaja|Фото|Φωτογραφία|Fotoğraf|Crédito|Credit|Credits|Crédit|Crédits|写真|사진|图|صورة) ?[:：.] ?(?:(?!\. )[^!?:]){2,70}\)?\.?$/iu,
  examples: ['Photo: Jane Roe / Example', 'Sheep at the shed on Sunday. Credit: AWS', '写真：共同'],
}

/** A credit at the end of a caption. */
export const creditsAtEnd: Wording = {
  pattern: () =>
    /[\s(|–—-](?:Photos?|Photograph|Fotos?|Fotó|Images?|Bild|Bilder|Picture|Imagem|Imagen|Immagine|Zdjęcie|Fot|Kuva|Фото|Φωτογραφία|Fotoğraf|Crédito|Credits?|Crédits?) ?[:.] ?[^:]{2,70}$/iu,
  examples: ['Sheep at the shed in Lund on Sunday. Credit: AWS', 'Das Rathaus (Foto: Jana Holm)'],
}

/** Whoever may have taken a picture, and has no name. */
export const sourcesWithoutName: Wording = {
  pattern: () =>
    /\b(?:agency|archives?|artists?|authors?|city|company|editors?|editorial|family|internet|media|museum|net|office|owner|police|press|readers?|service|site|social|web)\b/,
  examples: ['courtesy of the artist', 'police'],
}

/** The same in Finnish, as parts of words. */
export const finnishSources: Wording = {
  pattern: () => /arkisto|albumi|kuva|lehti|toimitus/,
  examples: ['lehtikuva', 'kotiarkisto'],
}

/** What says that nobody is known, and numbers. */
export const nobody: Wording = {
  pattern: () =>
    /^(?:anonymous|lost|no one|nobody|none|unclear|unknown|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/,
  examples: ['unknown', 'two'],
}

/** What a picture shows, behind an article. */
export const thingsShown: Wording = {
  pattern: () => /^(?:an?|the|une?|le|la|der|die|das|eine?|el|il|lo|os?|um|uma|een|het|et|ett)\b/u,
  examples: ['the old bridge', 'der Hafen'],
}

/** What a picture shows, so many of something. */
export const numbersShown: Wording = {
  pattern: () =>
    /^(?:an?|une?|un|eine?|una|um|uma|een|ett?|two|three|zwei|drei|deux|trois|dos|tres|due|tre|dois|twee|två|dwa|dwie|два|две|дві) \p{L}+(?: \p{L}+)+$/u,
  examples: ['eine Brücke im Nebel', 'zwei Jungen und eine Ziege'],
}

/** What a picture shows, within something. */
export const placesShown: Wording = {
  pattern: () =>
    /^[\p{sc=Han}\p{sc=Hiragana}]{1,10}[的の][\p{sc=Han}\p{sc=Hiragana}]{1,6}$|^[\p{sc=Hangul} ]+[의] [\p{sc=Hangul}]{1,4}$|^[\p{sc=Arabic}]+ (?:في|على|عند|تحت|فوق|خلف) /u,
  examples: ['雾中的桥', '霧の中の橋', '안개 속의 다리', 'جسر في الضباب'],
}

/** Finnish says in two words what is seen. */
export const finnishSights: Wording = {
  pattern: () => /^\p{Ll}+ \p{Ll}+(?:[aä]|[nts]i|t)$/u,
  examples: ['silta sumussa', 'vanha silta'],
}
