/** A name that the user gave is none that there is: of a rule, of a language. The message says what there is. */
export class UnknownNameError extends Error {}
