import {create} from './elements.js'

/** Offers a text as a file, in UTF-8. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], {type: 'text/plain;charset=utf-8'}))
  const link = create('a', {href: url, download: name})
  document.body.append(link)
  link.click()
  link.remove()
  // The download has begun by then; at once would be too early for some browsers.
  window.setTimeout(() => {
    URL.revokeObjectURL(url)
  }, 10_000)
}

/** The name that the cleaned text of a file is downloaded by: the last part of its path. */
export function downloadName(name: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? ''
  return base === '' || base.startsWith('<') ? 'article.txt' : base
}

/** Copies a text; `false` if the browser does not let us. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copySelected(text)
  }
}

/** The old way, for browsers that keep the clipboard from pages opened from disk. */
function copySelected(text: string): boolean {
  const focused = document.activeElement
  const area = create('textarea', {'aria-hidden': 'true'})
  area.value = text
  document.body.append(area)
  area.select()
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way where the clipboard is refused
  const isCopied = document.execCommand('copy')
  area.remove()
  if (focused instanceof HTMLElement) focused.focus()
  return isCopied
}
