import fc from 'fast-check'

// Pieces that rules react to, put together at random: what real articles are made of, and what breaks them.
const pieces = [
  'The sequel after the ad',
  'Read also: Floods in the north',
  'Advertisement',
  'We would like to thank the writer of this article',
  'In the Kharkiv region the army of Ukraine advanced.',
  'The village of Izioum and the town of Balakliïa',
  'kyiv’s mayor',
  'President Volodymyr Zelensky said on Monday',
  'At 200e day of the war',
  'the ” second “ one',
  '“A first one.”',
  'regions”the army said',
  '« guillemets »',
  '‘single’',
  'Putin ’s army',
  '14h30',
  '3 000 people',
  'the the',
  'https://kiev.example/Izioum',
  '&#8217;',
  'â€™',
  'Subscribe to our newsletter',
  'Follow us on Facebook',
  'Photo: Ivan Petrov',
  '12/09/2022',
  'a-a-a',
  '. . .',
  '"',
  '“',
  '”',
  '’',
  '—',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '😀',
  '\ud800',
]

const seams = [' ', ' ', ' ', '', '\n\n', '\n\n', '\n', '\r\n', '\r\n\r\n', '\u00a0', '\u2028', '\t']

/** Texts that look like damaged articles. */
export const articleLike = fc
  .array(
    fc.tuple(
      fc.oneof({weight: 4, arbitrary: fc.constantFrom(...pieces)}, fc.string({maxLength: 8})),
      fc.constantFrom(...seams),
    ),
    {
      maxLength: 25,
    },
  )
  .map((parts) => parts.flat().join(''))

/** Any text at all, lone surrogates and controls included. */
export const anyText = fc.oneof(
  fc.string({unit: 'binary', maxLength: 200}),
  fc.string({unit: 'grapheme', maxLength: 200}),
)
