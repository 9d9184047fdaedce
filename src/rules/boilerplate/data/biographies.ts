import type {Wording} from './wording.js'

/** How biographies of writers end, and no paragraph of an article. */
export const contacts: Wording = {
  pattern: () => /\S@\S|\b(?:Contact|E-?mail|Follow|Mail|Reach|Write to) (?:him|her|them|me)\b/i,
  examples: ['Email her at jana@example.com', 'Follow him on Mastodon'],
}

/** How a line begins that goes on with somebody whom the line above has named. */
export const pronouns: Wording = {
  pattern: () =>
    /^[“"«„]?(?:He|She|They|His|Her|Er|Sie|Il|Elle|Son|Sa|Él|Ella|Su|Lui|Lei|Ele|Ela|Hij|Zij|Ze|Han|Hon|Hun|Hän) /u,
  examples: ['She is a reporter who covered the war.', 'Er berichtet aus Lund.', '“He never came back,” says Holm.'],
}

/** What is told of somebody’s past, or of one whom the text before has named. */
export const livesOfOthers: Wording = {
  pattern: () => /^(?:\p{Lu}[\p{L}’'.-]* ){1,4}(?:was|were|had been)\b|^(?:He|She|They) |\bof (?:his|her|their) own\b/u,
  examples: [
    'Jana Holm was a reporter at the Post for forty years',
    'He edits the paper',
    'Jana Holm is an editor of her own paper',
  ],
}
