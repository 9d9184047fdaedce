/**
 * The words for a picture that a credit begins with (`Photo: Jane Roe / Example`), as they end: `写真` is two words. A line
 * without one of them is not compared with the shape of a credit, in `credits.ts`.
 */
export const creditWords: readonly string[] =
  'photo photos photograph foto fotograaf fotografin fotos image bild bilder picture imagem imagen immagine zdjecie fot kuva kuvaaja фото φωτογραφια fotograf credito credit credits 真 사진 图 صورة'.split(
    ' ',
  )
