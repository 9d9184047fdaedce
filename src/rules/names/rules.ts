import type {RuleSet} from '../rule.js'

/** Foreign spellings of places and people, which one look at the article finds. */
export const names: RuleSet = {
  rules: [
    {
      id: 'names/capital',
      summary: 'Names of places that machine translation left in lower case get their capital.',
      explanation:
        'A short list of names that are no English words (kyiv, ukraine). In addresses, paths, slugs, handles and hashtags they stay, ' +
        'and so does every name that is also a word or a dish (kiev).',
      examples: [
        {input: 'Fog lay over kyiv’s streets.', output: 'Fog lay over Kyiv’s streets.'},
        {
          input: 'A plate of chicken kiev and /kyiv/ in the path.',
          output: 'A plate of chicken kiev and /kyiv/ in the path.',
        },
      ],
    },
    {
      id: 'names/person',
      summary: 'Surnames of people in the news come out in their English form.',
      explanation:
        'Each person is held once, by the native form of the name; every scheme of transliteration is tried on what stands in ' +
        'the text. The edit is made where the full name stands, or where the full name or the office stands once in the ' +
        'article; a surname behind another given name is somebody else and stays. Otherwise it is a suggestion.',
      examples: [
        {input: 'Governor Oleh Sinegoubov spoke in Ukraine.', output: 'Governor Oleh Syniehubov spoke in Ukraine.'},
        {input: 'The historian Isaak Zelensky left Ukraine.', output: 'The historian Isaak Zelensky left Ukraine.'},
      ],
    },
    {
      id: 'names/given',
      summary: 'Given names take the form of the person’s own language, beside a surname that is known.',
      explanation:
        'Oleg and Oleh, Dmitry and Dmytro are one name in two languages. The form is changed only directly before the surname ' +
        'of a known person who has that name.',
      examples: [
        {input: 'Governor Oleg Syniehubov spoke in Ukraine.', output: 'Governor Oleh Syniehubov spoke in Ukraine.'},
        {input: 'Oleg went to Ukraine.', output: 'Oleg went to Ukraine.'},
      ],
    },
    {
      id: 'names/place',
      summary: 'Places come out in their official English form, whatever language they were spelled in.',
      explanation:
        'Each place is held once, by its native forms; English is computed from the official one. The text is walked along the ' +
        'letters of all names at once, and a spelling is known when one scheme (French, German, BGN/PCGN …) explains all ' +
        'its letters. The edit is made when the article is about that part of the world, the scheme fits the source language ' +
        'or English, no other name is spelled so, and the words beside it do not make it part of a longer name (Odessa Young, ' +
        'Kiev Street). Fixed phrases (chicken Kiev), former names (Artemivsk) and ordinary words (Just) stay.',
      examples: [
        {input: 'The Ukrainian army took Izioum.', output: 'The Ukrainian army took Izium.'},
        {input: 'Odessa in Texas is a city.', output: 'Odessa in Texas is a city.'},
        {input: 'Chicken Kiev is eaten in Ukraine.', output: 'Chicken Kiev is eaten in Ukraine.'},
      ],
    },
    {
      id: 'names/exonym',
      summary: 'What another language calls a city, country or person abroad comes out in English: Londres, Moscou.',
      explanation:
        'Countries come from the Unicode CLDR, the others from a list with the languages that say so. The edit is made when the ' +
        'form means nothing else, is no part of a longer name (Radio Londres) and either the source language says so or the words ' +
        'around it are English and speak of a place. Forms that are also something else (Nice, Tours, Lemberg) are suggestions.',
      examples: [
        {input: 'The minister flew to Londres on Monday.', output: 'The minister flew to London on Monday.'},
        {input: 'The resistance listened to Radio Londres.', output: 'The resistance listened to Radio Londres.'},
      ],
    },
    {
      id: 'names/inconsistent',
      summary: 'One unknown name in two spellings is reported; the rarer one becomes the more frequent one.',
      explanation:
        'Names that no gazetteer knows are compared by sound: words with the same firm consonants are aligned by classes of ' +
        'sounds (tch, tsch and cz may be one). Both forms and how often they stand are reported. The edit is made only where the ' +
        'same given name stands before both and one form is at least twice as frequent; people with different given names, and ' +
        'Petrov beside Petrova, are left alone.',
      examples: [
        {
          input: 'The boxer Timur Bolschakow won. Timur Bolchakov smiled. Fans of Timur Bolchakov sang.',
          output: 'The boxer Timur Bolchakov won. Timur Bolchakov smiled. Fans of Timur Bolchakov sang.',
        },
        {
          input: 'The boxer Timur Bolschakow met Anton Bolchakov, and Mr Petrov met Mrs Petrova.',
          output: 'The boxer Timur Bolschakow met Anton Bolchakov, and Mr Petrov met Mrs Petrova.',
        },
      ],
    },
  ],
  load: async () => (await import('./check.js')).checkNames,
}
