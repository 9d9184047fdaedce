/** What is indexed under a number: digits have no word of their own. */
export const anyNumber = '#'

const particles = 'al and bin d da del della den der di do dos du e el et for la le of ten the van von und y z'.split(
  ' ',
)
const domains = 'at be ch co com es eu fr info it net nl org pl ro ru tv ua uk'.split(' ')

/** The words that every vocabulary begins with: small words of names, and the endings of addresses; `de` is both. */
export const reservedWords: readonly string[] = [anyNumber, ...particles, 'de', ...domains]

export const numberId = 0
const deId = 1 + particles.length

/** `van` in `Anna van der Berg`. */
export function isParticle(id: number): boolean {
  return id > numberId && id <= deId
}

/** `com` in `Example.com`. */
export function isDomain(id: number): boolean {
  return id >= deId && id < reservedWords.length
}
