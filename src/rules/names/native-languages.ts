/** The languages that names are read from. */
export const nativeLanguages = ['uk', 'ru', 'be'] as const
