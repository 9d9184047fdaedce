import type {Metadata} from '../../article/edit.js'
import type {Hit} from './hit.js'
import type {Line} from './line.js'

const address = /https?:\/\/[^\s<>"“”«»)]+/

/** What a line of boilerplate says about the article: who wrote and shot it, when, for whom, and where it stood. */
export function metadataOf(line: Line, {kind}: Hit): Metadata | undefined {
  const {text} = line
  switch (kind) {
    case 'byline':
      return some(
        'byline',
        contentOf(
          text,
          /^(?:by|von|par|por|di|door|av|af|od|autor[ae]?|author|auteur|written by|article written by|texte?)\b[\s:]*/i,
        ),
      )
    case 'date-stamp':
      return /\d/.test(text) ? {date: bare(text)} : undefined
    case 'agency-signature':
      return {agency: bare(text)}
    case 'media-credit':
      return {credits: [bare(text)]}
    case 'tags':
      return some('tags', topicsOf(text))
    case 'source-line':
    case 'share-toolbar': {
      const url = address.exec(text)?.[0]
      if (url) return {sourceUrl: url}
      return kind === 'source-line'
        ? some(
            'outlet',
            contentOf(
              text,
              /^(?:source|sources|quelle|fuente|fonte|źródło|via|bron|källa|kilde|lähde|kaynak|источник|джерело)\s*:\s*/i,
            ),
          )
        : undefined
    }
    case 'site-banner':
      return /^[\p{L}\p{N}.’' -]{2,40}$/u.test(text) ? {outlet: text} : undefined
    default:
      return undefined
  }
}

/** Brackets and marks at both ends are not part of what a line says. */
function bare(text: string): string {
  return text.replace(/^[\s([*–—-]{1,5}/, '').replace(/[\s)\]*]{1,5}$/, '')
}

/** What follows a label; nothing if the line is nothing but the label. */
function contentOf(text: string, label: RegExp): string | undefined {
  const line = bare(text)
  const content = line.replace(label, '').trim()
  return content && (content !== line || /^\p{Lu}/u.test(line)) ? content : undefined
}

function topicsOf(text: string): string[] | undefined {
  const topics = text
    .replace(/^[\p{L} -]{2,30}:/u, '')
    .split(/[•·,#|;]/)
    .map((topic) => topic.trim())
    .filter(Boolean)
  return topics.length > 1 || text.includes(':') ? topics : undefined
}

function some<K extends keyof Metadata>(key: K, value: Metadata[K] | undefined): Metadata | undefined {
  return value === undefined || value.length === 0 ? undefined : {[key]: value}
}
