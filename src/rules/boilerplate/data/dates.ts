import type {Wording} from './wording.js'

/** The heading of a diary’s entry: it has no year, or no day, and no time besides. */
export const diaryDates: Wording = {
  pattern: () =>
    /^(?:(?:date: ?)?(?:\p{L}{3,10},? )?(?:\d{1,2}(?:st|nd|rd|th|\.)? (?!days|hours|min|sec|view|week|month|year)\p{L}{3,10}|\p{L}{3,10} \d{1,4}|\d{1,2}(?:[:.]\d\d)? [ap]\.?m\.?)|\d{1,2}[:.]\d\d|\p{L}{3,10})$/iu,
  examples: ['14 March', 'March 1945', 'Tuesday', '10:22'],
}

/** What a page says of its own date; `Date: 12 March` may be an event’s. */
export const pageDates: Wording = {
  pattern: () =>
    /^(?!(?:date|data|datum|dato|fecha|дата)\s?:)\p{L}[^\d:：]{2,40}[:：]\s?[^:：]|^\D{0,40}\d{1,3}\s?(?:min|мин|хв|dk|dakika|λεπτ|دق|分|분)/iu,
  examples: ['Updated: 12.03.2021 18:04', 'Reading takes 4 minutes'],
}
