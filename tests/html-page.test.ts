import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {type Browser, type BrowserContext, chromium, type Locator, type Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, onTestFinished, test} from 'vitest'
import {applyChanges} from '../src/article/changes.js'
import {clean, type CleanResult} from '../src/clean.js'
import {fixturesFolder} from './fixtures.js'
import {binary, emptyFolder} from './program.js'

const programs = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const executablePath = [process.env['CHROMIUM'] ?? '', ...programs].find((file) => file !== '' && existsSync(file))
if (!executablePath) {
  console.warn(
    '\n!!! THE REVIEW PAGE IS NOT TESTED: there is no Chromium here. “apt-get install chromium”, or name one in CHROMIUM. !!!\n',
  )
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser

beforeAll(async () => {
  if (executablePath) browser = await chromium.launch({executablePath, args: ['--no-sandbox']})
})

afterAll(async () => {
  if (executablePath) await browser.close()
})

interface Opened {
  page: Page
  context: BrowserContext
  /** Console messages and errors of the page, and requests beyond the page itself. */
  faults: string[]
}

/** Reviews articles as the program does, and opens the page from disk. */
async function open(
  articles: Readonly<Record<string, string>>,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Opened> {
  const folder = emptyFolder()
  const names = Object.keys(articles)
  for (const [name, text] of Object.entries(articles)) writeFileSync(path.join(folder, name), text)
  const output = path.join(folder, 'review.html')
  execFileSync(process.execPath, [binary, '--quiet', '--format', 'html', '--output', output, ...names], {cwd: folder})
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options})
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => faults.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    const url = request.url()
    if (url !== `file://${output}` && !/^(data|blob):/.test(url)) faults.push(`request: ${url}`)
  })
  await page.goto(`file://${output}`)
  return {page, context, faults}
}

async function downloaded(page: Page, act: () => Promise<void>): Promise<{name: string; text: string}> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  return {name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8')}
}

/** The text in the pane of results, without what only the layout adds. */
async function resulting(page: Page): Promise<string> {
  return (await page.locator('.result').allTextContents()).join('')
}

const name = 'bakery.txt'
const input = readFileSync(path.join(fixturesFolder, 'articles/italian-bakery-front/input.txt'), 'utf8')

describe.skipIf(!executablePath)('the review page in Chromium', () => {
  let result: CleanResult
  beforeAll(async () => {
    result = await clean(input)
  })

  const marks = (page: Page): Locator => page.locator('#article .change')
  const editMarks = (page: Page): Locator => page.locator('#article .change.edit')
  const current = (page: Page) => page.locator('#article .change.current')

  /** The input with some of the edits that `clean` makes. */
  function withEdits(isMade: (edit: CleanResult['edits'][number], index: number) => boolean): string {
    const made = result.edits.filter(isMade)
    return applyChanges(
      input,
      made.map(({start, end, expected}) => ({start: start.offset, end: end.offset, expected})),
    )
  }

  test('shows every edit and suggestion, and the cleaned text beside the article', async () => {
    const {page, faults} = await open({[name]: input})
    expect(await marks(page).count()).toBe(result.edits.length + result.suggestions.length)
    expect(await resulting(page)).toBe(result.text)
    expect(await page.title()).toBe(`Review: ${name}`)
    expect(faults).toEqual([])
  })

  test('downloads what `clean-article` prints', async () => {
    const {page, faults} = await open({[name]: input})
    const printed = execFileSync(process.execPath, [binary, '--quiet'], {input}).toString()
    const download = await downloaded(page, () => page.locator('#download').click())
    expect(download).toEqual({name, text: printed})
    expect((await downloaded(page, () => page.keyboard.press('d'))).text).toBe(printed)
    expect(faults).toEqual([])
  })

  test('copies the text', async () => {
    const {page, faults} = await open({[name]: input}, {permissions: ['clipboard-read', 'clipboard-write']})
    for (const act of [() => page.locator('#copy').click(), () => page.keyboard.press('c')]) {
      await page.evaluate('navigator.clipboard.writeText("")')
      await act()
      await expect.poll(() => page.evaluate('navigator.clipboard.readText()')).toBe(result.text)
    }
    expect(await page.locator('#status').textContent()).toBe('The text is copied.')
    expect(faults).toEqual([])
  })

  test('copies the text where the clipboard is refused, too', async () => {
    const {page} = await open({[name]: input})
    await page.evaluate('navigator.clipboard.writeText = () => Promise.reject(new Error("refused"))')
    await page.locator('#copy').click()
    await expect.poll(() => page.locator('#status').textContent()).toBe('The text is copied.')
  })

  test('every edit is rejected and accepted by key, by button and on its mark', async () => {
    const {page, faults} = await open({[name]: input})
    const count = await marks(page).count()
    for (let index = 0; index < count; index++) {
      await page.keyboard.press('n')
      expect(await current(page).getAttribute('data-index')).toBe(String(index))
      if (!(await current(page).getAttribute('class'))?.includes('edit')) continue
      await page.keyboard.press('r')
    }
    expect(await resulting(page)).toBe(input)
    expect((await downloaded(page, () => page.keyboard.press('d'))).text).toBe(input)
    for (const mark of await editMarks(page).all()) {
      await mark.click()
      await page.locator('#accept').click()
    }
    expect(await resulting(page)).toBe(result.text)
    for (const mark of await editMarks(page).all()) {
      await mark.focus()
      await page.keyboard.press('Enter')
    }
    expect(await resulting(page)).toBe(input)
    for (const mark of await editMarks(page).all()) {
      await mark.focus()
      await page.keyboard.press('Space')
    }
    expect(await resulting(page)).toBe(result.text)
    await editMarks(page).nth(1).click()
    await page.locator('#reject').click()
    expect(await resulting(page)).toBe(withEdits((_, index) => index !== 1))
    await page.keyboard.press('a')
    expect(await resulting(page)).toBe(result.text)
    expect(faults).toEqual([])
  })

  test('next and previous go round, by key and by button', async () => {
    const {page} = await open({[name]: input})
    const count = await marks(page).count()
    const at = () => current(page).getAttribute('data-index')
    await page.keyboard.press('p')
    expect(await at()).toBe(String(count - 1))
    await page.locator('#next').click()
    expect(await at()).toBe('0')
    await page.locator('#previous').click()
    expect(await at()).toBe(String(count - 1))
    expect(await page.evaluate('document.activeElement.dataset.index')).toBe(String(count - 1))
  })

  test('a whole rule is rejected and accepted, and that undone', async () => {
    const {page, faults} = await open({[name]: input})
    const rules = [...new Set(result.edits.map(({ruleId}) => ruleId))]
    for (const rule of rules) {
      await page.getByLabel(`Reject all of ${rule}`, {exact: true}).click()
      expect(await resulting(page)).toBe(withEdits((edit) => edit.ruleId !== rule))
      expect(await page.locator(`td[data-rule="${rule}"]`).textContent()).toBe('0')
      await page.locator('#undo').click()
      expect(await resulting(page)).toBe(result.text)
    }
    await page.getByLabel(`Reject all of ${rules[0] ?? ''}`, {exact: true}).click()
    await page.keyboard.press('u')
    expect(await resulting(page)).toBe(result.text)
    await page.getByLabel(`Reject all of ${rules[0] ?? ''}`, {exact: true}).click()
    await page.getByLabel(`Accept all of ${rules[0] ?? ''}`, {exact: true}).click()
    expect(faults).toEqual([])
  })

  test('a suggestion is accepted in place of the edits that it includes', async () => {
    const {page} = await open({[name]: input})
    const suggestions = page.locator('#article .change.suggestion')
    const count = await suggestions.count()
    for (let index = 0; index < count; index++) {
      const {start, end, expected} = result.suggestions[index] ?? {}
      if (!start || !end || expected === undefined) continue
      await suggestions.nth(index).focus()
      await page.keyboard.press('a')
      const others = result.edits.filter((edit) => edit.end.offset <= start.offset || edit.start.offset >= end.offset)
      const all = [...others, {start, end, expected}].sort((a, b) => a.start.offset - b.start.offset)
      const changes = all.map((one) => ({start: one.start.offset, end: one.end.offset, expected: one.expected}))
      expect(await resulting(page)).toBe(applyChanges(input, changes))
      await page.keyboard.press('u')
      expect(await resulting(page)).toBe(result.text)
    }
  })

  test('the reason is shown on hover and on focus, can be hovered, and goes with Escape', async () => {
    const {page} = await open({[name]: input})
    const tip = page.locator('#tip')
    const first = editMarks(page).first()
    await first.hover()
    expect(await tip.textContent()).toContain(result.edits[0]?.message)
    await tip.hover()
    await page.waitForTimeout(400)
    expect(await tip.isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await tip.isVisible()).toBe(false)
    await editMarks(page).nth(1).focus()
    expect(await tip.textContent()).toContain(result.edits[1]?.message)
    expect(await editMarks(page).nth(1).getAttribute('aria-describedby')).toBe('tip')
  })

  test('letters do nothing once the keys are turned off', async () => {
    const {page} = await open({[name]: input})
    await page.locator('#keys').uncheck()
    await page.keyboard.press('n')
    expect(await current(page).count()).toBe(0)
  })

  test('several articles make one page with a list', async () => {
    const other = 'The mayor of kyiv spoke.\n'
    const {page, faults} = await open({[name]: input, 'other.txt': other})
    await page.locator('#files button', {hasText: 'other.txt'}).click()
    expect(await resulting(page)).toBe('The mayor of Kyiv spoke.\n')
    const rule = 'names/capital'
    await page.locator('#everywhere').check()
    await page.getByLabel(`Reject all of ${rule}`, {exact: true}).click()
    expect(await resulting(page)).toBe(other)
    expect(await downloaded(page, () => page.keyboard.press('d'))).toEqual({name: 'other.txt', text: other})
    await page.locator('#files button', {hasText: name}).click()
    expect(await resulting(page)).toBe(withEdits(({ruleId}) => ruleId !== rule))
    expect(faults).toEqual([])
  })

  test('hostile articles are text', async () => {
    const hostile = [
      '</script><script>alert(1)</script> the mayor of kyiv </style><img src=x onerror=alert(2)>',
      '<!--<script> “--> {{script}} $& \u2028 \u202e <svg onload=alert(3)> javascript:alert(4)',
      '<iframe src="https://example.com"></iframe><link rel=stylesheet href="//example.com/a.css">',
      '<meta http-equiv="refresh" content="0;url=https://example.com/"> ]]> &lt;b&gt; &amp;',
    ].join('\n\n')
    const cleaned = await clean(hostile)
    const {page, faults} = await open({'<img src=x onerror=alert(5)>.txt': hostile})
    for (const mark of await marks(page).all()) {
      await mark.hover()
      // The reason may lie over the next mark.
      await page.keyboard.press('Escape')
    }
    for (const key of ['n', 'a', 'u', 'r', 'u']) await page.keyboard.press(key)
    expect(await resulting(page)).toBe(cleaned.text)
    expect(await page.locator('#article :is(script, img, svg, iframe, link, meta, b)').count()).toBe(0)
    expect(faults).toEqual([])
  })

  test('the policy stops script that gets in all the same', async () => {
    const {page} = await open({[name]: input})
    const refused = page.waitForEvent('requestfailed')
    await page.evaluate(`{
      const script = document.createElement('script')
      try { script.text = 'window.pwned = 1' } catch {}
      document.body.append(script)
      const image = document.createElement('img')
      image.src = 'https://example.com/pixel.png'
      document.body.append(image)
    }`)
    expect(await page.evaluate('window.pwned')).toBeUndefined()
    expect((await refused).failure()?.errorText).toBe('csp')
  })

  describe.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
    ['dark', 360],
  ] as const)('%s, %i pixels wide', (colorScheme, width) => {
    test('axe finds nothing, and nothing is wider than the window', async () => {
      const {page, faults} = await open(
        {[name]: input, 'other.txt': 'The mayor of kyiv spoke.\n'},
        {colorScheme, viewport: {width, height: 800}},
      )
      await page.keyboard.press('n')
      await page.keyboard.press('r')
      for (const isOpen of [true, false]) {
        await page.evaluate(`document.getElementById('summary').open = ${String(isOpen)}`)
        await page.evaluate(axe)
        const violations = await page.evaluate(
          `axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
            .then(({violations}) => violations.map(({id, nodes}) => id + ': ' + nodes.map(({html, failureSummary}) => html + failureSummary).join('\\n')))`,
        )
        expect(violations).toEqual([])
        expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
      }
      expect(faults).toEqual([])
    })
  })

  test('on a phone either the changes or the result are shown', async () => {
    const {page} = await open({[name]: input}, {viewport: {width: 360, height: 740}})
    expect(await page.locator('.result').first().isVisible()).toBe(false)
    await page.locator('#show-result').check()
    expect(await page.locator('.result').first().isVisible()).toBe(true)
    expect(await page.locator('.marked').first().isVisible()).toBe(false)
  })

  test('on paper the reasons follow the article', async () => {
    const {page} = await open({[name]: input})
    await page.evaluate('window.dispatchEvent(new Event("beforeprint"))')
    await page.emulateMedia({media: 'print'})
    expect(await page.locator('#reasons li').count()).toBe(result.edits.length + result.suggestions.length)
    expect(await page.locator('#reasons').isVisible()).toBe(true)
    expect(await page.locator('#current').isVisible()).toBe(false)
    await page.evaluate('window.dispatchEvent(new Event("afterprint"))')
    expect(await page.locator('#reasons li').count()).toBe(0)
  })

  test('an article of 100 KB with thousands of changes is decided at once', async () => {
    const long = Array.from({length: 2100}, (_, i) => `The mayor of kyiv spoke of plan ${i} in the town.\n\n`).join('')
    const {page, faults} = await open({'long.txt': long})
    expect(await marks(page).count()).toBeGreaterThan(2000)
    await page.keyboard.press('n')
    await page.keyboard.press('r')
    // How long the script of a key takes, the layout that follows included.
    const milliseconds = Number(
      await page.evaluate(`new Promise((resolve) => {
        const start = performance.now()
        for (const key of ['a', 'r', 'a', 'r', 'n', 'r', 'n', 'a', 'p', 'r'])
          document.dispatchEvent(new KeyboardEvent('keydown', {key}))
        requestAnimationFrame(() => setTimeout(() => resolve((performance.now() - start) / 10)))
      })`),
    )
    console.info(`An article of ${Math.round(long.length / 1024)} KB: ${Math.round(milliseconds)} ms for a key.`)
    expect(faults).toEqual([])
  })
})
