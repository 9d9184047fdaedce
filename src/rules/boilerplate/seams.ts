/**
 * Whether a capital may follow a small letter somewhere in a text: a quick test before patterns of Unicode, which look
 * around at every character. Typographic marks (U+2000 to U+20FF) are no letters, and prose has many of them.
 */
export function hasSeam(text: string): boolean {
  return seam.test(text)
}

const seam = /[a-z\u0080-\u1fff\u2100-\uffff][A-Z\u0080-\u1fff\u2100-\uffff]/
