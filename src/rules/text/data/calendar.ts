/** The days of the week, in order. */
export const weekdays: readonly string[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
]

/** The months, in order. */
export const months: readonly string[] =
  'January February March April May June July August September October November December'.split(' ')

/** Months whose name is also another word: to march, may, august. */
export const ambiguousMonths: readonly string[] = ['March', 'May', 'August']
