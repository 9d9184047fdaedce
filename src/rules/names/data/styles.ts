/** A house style: where a paper writes names otherwise than the official forms. */
export interface Style {
  id: string
  summary: string
  source: string
  /** Official English form to the form of the house, for surnames and places. */
  forms: Readonly<Record<string, string>>
}

/** The style that only makes the names of an article consistent, in the form that it mostly has. */
export const keepStyle = 'keep'

/** The house styles that ship; the first is the default. */
export const styles: readonly Style[] = [
  {id: 'official', summary: 'the official English forms', source: 'see the schemes', forms: {}},
  {
    id: 'ap',
    summary: 'The Associated Press',
    source: 'AP Stylebook: Kyiv (2019), Odesa (2022), Zelenskyy; Chernobyl keeps its customary form',
    forms: {Chornobyl: 'Chernobyl'},
  },
  {
    id: 'bbc',
    summary: 'BBC News',
    source: 'BBC News style guide: Kyiv (2019), Odesa, Zelensky; Chernobyl keeps its customary form',
    forms: {Chornobyl: 'Chernobyl', Zelenskyy: 'Zelensky'},
  },
  {
    id: 'guardian',
    summary: 'The Guardian',
    source: 'Guardian and Observer style guide: Kyiv, Odesa, Chornobyl, Zelenskyy, all as the official forms have it',
    forms: {},
  },
  {id: keepStyle, summary: 'the form that the article mostly has', source: 'none needed', forms: {}},
]
