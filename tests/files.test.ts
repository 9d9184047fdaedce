import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {describe, expect, test, vi} from 'vitest'
import {encodingNamed, encodingNames, encodingOf} from '../src/files/encoding.js'
import {replaceFile, writeFile} from '../src/files/write.js'
import {emptyFolder, type Given, runMain} from './program.js'

vi.mock('../src/rules/order.js', () => import('./test-rules.js'))

/** A folder with files in it, by their paths. */
function folderWith(files: Record<string, string | Buffer>): string {
  const folder = emptyFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), {recursive: true})
    writeFileSync(path.join(folder, name), content)
  }
  return folder
}

function content(folder: string, name: string): string {
  return readFileSync(path.join(folder, name), 'utf8')
}

/** The names of files that a run looked at, in order. */
async function filesOf(argv: readonly string[], given: Given): Promise<string[]> {
  const {stdout, code} = await runMain(['--format', 'ndjson', ...argv], given)
  expect(code).toBe(0)
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as {file: string}).file)
}

describe('inputs', () => {
  const files = {
    'b.txt': 'b',
    'a.txt': 'a',
    'notes.md': 'n',
    'sub/c.TXT': 'c',
    'sub/deep/d.text': 'd',
    '.hidden/e.txt': 'e',
    '.f.txt': 'f',
    'node_modules/g/g.txt': 'g',
    'drafts/h.txt': 'h',
    'ignored/i.txt': 'i',
    '.gitignore': 'ignored/\n',
  }

  test('a folder stands for the articles in it and below, by name', async () => {
    const cwd = folderWith(files)
    const all = ['a.txt', 'b.txt', 'drafts/h.txt', 'sub/c.TXT', 'sub/deep/d.text']
    expect(await filesOf(['.'], {cwd})).toEqual(all)
    expect(await filesOf(['./'], {cwd})).toEqual(all)
    expect(await filesOf(['sub'], {cwd})).toEqual(['sub/c.TXT', 'sub/deep/d.text'])
    expect(await filesOf([path.join(cwd, 'sub')], {cwd: '/'})).toEqual([
      path.join(cwd, 'sub/c.TXT'),
      path.join(cwd, 'sub/deep/d.text'),
    ])
  })

  test('a glob stands for what it matches, whatever the extension', async () => {
    const cwd = folderWith(files)
    expect(await filesOf(['*.{txt,md}'], {cwd})).toEqual(['a.txt', 'b.txt', 'notes.md'])
    expect(await filesOf(['**/*.txt', '!drafts/**'], {cwd})).toEqual(['a.txt', 'b.txt'])
    expect(await filesOf(['sub/**'], {cwd})).toEqual(['sub/c.TXT', 'sub/deep/d.text'])
    expect(await filesOf(['../[ab].txt'], {cwd: path.join(cwd, 'sub')})).toEqual(['../a.txt', '../b.txt'])
    expect(await filesOf(['.hidden/*.txt'], {cwd})).toEqual(['.hidden/e.txt'])
  })

  test('a file may be called like a glob', async () => {
    const cwd = folderWith({'[a].txt': 'x', 'a.txt': 'y', '!b.txt': 'z'})
    expect(await filesOf(['[a].txt', '!b.txt'], {cwd})).toEqual(['[a].txt', '!b.txt'])
  })

  test('a file comes once, however it is named', async () => {
    const cwd = folderWith({'a.txt': 'a', 'b.txt': 'b'})
    symlinkSync('a.txt', path.join(cwd, 'link.txt'))
    expect(await filesOf(['a.txt', './a.txt', '.', 'link.txt', '*.txt'], {cwd})).toEqual(['a.txt', 'b.txt'])
  })

  test('links are followed where they are named, and not where they are found', async () => {
    const cwd = folderWith({'articles/a.txt': 'a', 'elsewhere/b.txt': 'b'})
    symlinkSync('../elsewhere', path.join(cwd, 'articles/more'))
    symlinkSync('../elsewhere/b.txt', path.join(cwd, 'articles/b.txt'))
    expect(await filesOf(['articles'], {cwd})).toEqual(['articles/a.txt'])
    expect(await filesOf(['articles/b.txt'], {cwd})).toEqual(['articles/b.txt'])
  })

  test('.clean-articleignore holds for what is named too, and says so', async () => {
    const cwd = folderWith({
      ...files,
      '.clean-articleignore': 'drafts\n*.md\n',
      'sub/.clean-articleignore': '*\n!c.TXT\n',
    })
    expect(await filesOf(['.'], {cwd})).toEqual(['a.txt', 'b.txt', 'sub/c.TXT'])
    const {code, stdout, stderr} = await runMain(['notes.md', 'a.txt'], {cwd})
    expect({code, stdout}).toEqual({code: 0, stdout: 'a'})
    expect(stderr).toContain('notes.md: left out by an ignore file')
    expect(await filesOf(['ignored/i.txt'], {cwd})).toEqual(['ignored/i.txt'])
  })

  test('--files-from reads names, a line or NUL each, and takes them as they are', async () => {
    const cwd = folderWith({'a.txt': 'a', '*.txt': 'star', 'a b\nc.txt': 'x', list: 'a.txt\r\n\n*.txt\n', '-': 'dash'})
    expect(await filesOf(['--files-from', 'list'], {cwd})).toEqual(['a.txt', '*.txt'])
    expect(await filesOf(['--files-from', '-'], {cwd, input: 'a b\nc.txt\0a.txt\0'})).toEqual(['a b\nc.txt', 'a.txt'])
    expect(await filesOf(['--files-from=-'], {cwd, input: '-\n'})).toEqual(['-'])
  })

  test.each([
    {argv: ['*.nothing'], says: 'Nothing matches *.nothing.'},
    {argv: ['empty'], says: 'The folder empty holds no articles (*.txt, *.text)'},
    {argv: ['--files-from', 'empty-list'], says: 'The list of files empty-list is empty.'},
  ])('$argv: nothing found is a fault, unless that is said to be none', async ({argv, says}) => {
    const cwd = folderWith({'empty/notes.md': '', 'empty-list': ''})
    const {code, stdout, stderr} = await runMain(['--check', ...argv], {cwd})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toContain(says)
    expect((await runMain(['--check', '--no-error-on-unmatched-pattern', ...argv], {cwd})).code).toBe(0)
  })

  test('standard input goes by the name that it is given', async () => {
    const cwd = folderWith({'.clean-articleignore': 'raw/\n', 'web/.clean-articlerc': 'skip: [names]'})
    const input = 'In kyiv’s streets'
    const run = (name: string) => runMain(['--stdin-filename', name], {cwd, input})
    expect(await run('a.txt')).toMatchObject({stdout: 'In Kyiv’s streets', stderr: 'a.txt: 1 edit (names/place 1)\n'})
    expect((await run('raw/a.txt')).stdout).toBe(input)
    expect((await run('web/a.txt')).stdout).toBe(input)
  })
})

describe('--write', () => {
  const dirty = 'In kyiv’s streets\r\n\r\nAdvertisement\r\n\r\nThe river rose.'
  const clean = 'In Kyiv’s streets\r\n\r\nThe river rose.'

  test('changes files that change, says so, and prints nothing', async () => {
    const cwd = folderWith({'a.txt': dirty, 'b.txt': clean})
    expect(await runMain(['--write', '.'], {cwd})).toEqual({
      code: 0,
      stdout: '',
      stderr: 'a.txt: 2 edits (boilerplate/advertisement 1, names/place 1)\n1 of 2 files cleaned, 2 edits\n',
    })
    expect([content(cwd, 'a.txt'), content(cwd, 'b.txt')]).toEqual([clean, clean])
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt'])
  })

  test('a file that needs nothing is not touched', async () => {
    const cwd = folderWith({'b.txt': clean})
    utimesSync(path.join(cwd, 'b.txt'), 1, 1)
    const before = statSync(path.join(cwd, 'b.txt'), {bigint: true})
    await runMain(['--write', 'b.txt'], {cwd})
    const after = statSync(path.join(cwd, 'b.txt'), {bigint: true})
    expect([after.ino, after.mtimeNs, after.ctimeNs]).toEqual([before.ino, before.mtimeNs, before.ctimeNs])
  })

  test.each([0o600, 0o640, 0o755, 0o2664])('mode %o stays', async (mode) => {
    const cwd = folderWith({'a.txt': dirty})
    chmodSync(path.join(cwd, 'a.txt'), mode)
    await runMain(['--write', 'a.txt'], {cwd})
    expect(content(cwd, 'a.txt')).toBe(clean)
    expect(statSync(path.join(cwd, 'a.txt')).mode & 0o7777).toBe(mode)
  })

  test('a symbolic link stays a link, and its target is cleaned', async () => {
    const cwd = folderWith({'real/a.txt': dirty})
    symlinkSync('real/a.txt', path.join(cwd, 'link.txt'))
    expect((await runMain(['--write', 'link.txt'], {cwd})).code).toBe(0)
    expect(lstatSync(path.join(cwd, 'link.txt')).isSymbolicLink()).toBe(true)
    expect(content(cwd, 'real/a.txt')).toBe(clean)
    expect(readdirSync(path.join(cwd, 'real'))).toEqual(['a.txt'])
  })

  test('a file with hard links is refused, with a hint', async () => {
    const cwd = folderWith({'a.txt': dirty})
    linkSync(path.join(cwd, 'a.txt'), path.join(cwd, 'b.txt'))
    const {code, stderr} = await runMain(['--write', 'a.txt'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toMatch(/a\.txt has 2 hard links.*--output/)
    expect(content(cwd, 'a.txt')).toBe(dirty)
  })

  test('standard input cannot be written in place', async () => {
    const {code, stdout, stderr} = await runMain(['--write'], {input: dirty})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toContain('Standard input cannot be written in place.')
  })

  test.each(['--check', '--diff', '--output=x'])('contradicts %s', async (option) => {
    const cwd = folderWith({'a.txt': dirty})
    const {code, stderr} = await runMain(['--write', option, 'a.txt'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain('cannot be used with')
    expect(content(cwd, 'a.txt')).toBe(dirty)
  })

  test('an article that would lose most of its words is left alone, unless that is forced', async () => {
    const text = 'Advertisement that goes on for many words, as they do here\n\nThe river rose.\n'
    const cwd = folderWith({'a.txt': text, 'b.txt': dirty})
    const {code, stderr} = await runMain(['--write', '.'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain('a.txt is left as it is: 11 of its 14 words would go (78 %).')
    expect([content(cwd, 'a.txt'), content(cwd, 'b.txt')]).toEqual([text, clean])
    expect((await runMain(['--write', '--force', 'a.txt'], {cwd})).code).toBe(0)
    expect(content(cwd, 'a.txt')).toBe('The river rose.\n')
  })

  test('a report can be had of what is written', async () => {
    const cwd = folderWith({'a.txt': dirty})
    const {code, stdout} = await runMain(['--write', '--json', 'a.txt'], {cwd})
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({file: 'a.txt', text: clean})
    expect(content(cwd, 'a.txt')).toBe(clean)
  })
})

describe('--output', () => {
  const dirty = 'In kyiv’s streets'
  const clean = 'In Kyiv’s streets'

  test('is a file for one input, without a byte on standard output', async () => {
    const cwd = folderWith({'a.txt': dirty})
    expect(await runMain(['a.txt', '-o', 'out.txt', '-q'], {cwd})).toEqual({code: 0, stdout: '', stderr: ''})
    expect([content(cwd, 'out.txt'), content(cwd, 'a.txt')]).toEqual([clean, dirty])
    expect((await runMain(['-o', 'piped.txt'], {cwd, input: dirty})).code).toBe(0)
    expect(content(cwd, 'piped.txt')).toBe(clean)
  })

  test('is a folder for several, where each keeps its place', async () => {
    const cwd = folderWith({'raw/a.txt': dirty, 'raw/sub/a.txt': 'other', 'b.txt': dirty})
    expect((await runMain(['raw', 'b.txt', '--output', 'made/clean'], {cwd})).code).toBe(0)
    expect(content(cwd, 'made/clean/a.txt')).toBe(clean)
    expect(content(cwd, 'made/clean/sub/a.txt')).toBe('other')
    expect(content(cwd, 'made/clean/b.txt')).toBe(clean)
  })

  test('a folder that is there takes one input too', async () => {
    const cwd = folderWith({'a.txt': dirty, 'out/x': ''})
    expect((await runMain(['a.txt', '-o', 'out'], {cwd})).code).toBe(0)
    expect(content(cwd, 'out/a.txt')).toBe(clean)
  })

  test('two inputs never become one file', async () => {
    const cwd = folderWith({'x/a.txt': dirty, 'y/a.txt': 'other'})
    const {code, stderr} = await runMain(['x/a.txt', 'y/a.txt', '-o', 'out'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain('y/a.txt is not written: out/a.txt already holds the text of x/a.txt.')
    expect(content(cwd, 'out/a.txt')).toBe(clean)
  })

  test('is never another input', async () => {
    const cwd = folderWith({'in/a.txt': dirty, 'in/out/a.txt': 'other'})
    const {code, stderr} = await runMain(['in', '--output', 'in/out'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain(
      'in/a.txt is not written: in/out/a.txt is an input itself (in/out/a.txt), and its text would be lost.',
    )
    expect([content(cwd, 'in/out/a.txt'), content(cwd, 'in/out/out/a.txt')]).toEqual(['other', 'other'])
  })

  test.each([
    ['--stats', ['a.txt', '--stats', 'a.txt']],
    ['--stats', ['--ndjson', 'a.txt', '--stats', './a.txt']],
    ['--errors', ['--ndjson', 'a.txt', '--errors', 'a.txt']],
    ['--output', ['--format', 'html', 'a.txt', '--output', 'a.txt']],
    ['--output', ['learn', 'a.txt', '--site', 'a', '--output', 'a.txt']],
  ])('nothing else goes over an input: %s in %j', async (option, args) => {
    const cwd = folderWith({'a.txt': dirty})
    const {code, stderr} = await runMain(args, {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain(`${option} would write over`)
    expect(content(cwd, 'a.txt')).toBe(dirty)
  })

  test('may be the input itself', async () => {
    const cwd = folderWith({'a.txt': dirty})
    expect((await runMain(['a.txt', '-o', 'a.txt'], {cwd})).code).toBe(0)
    expect(content(cwd, 'a.txt')).toBe(clean)
  })

  test('a folder that cannot be made is named', async () => {
    const cwd = folderWith({'a.txt': dirty, 'b.txt': dirty, file: ''})
    const {code, stderr} = await runMain(['a.txt', 'b.txt', '-o', 'file'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain('Cannot write file/a.txt')
    expect(content(cwd, 'file')).toBe('')
  })

  test('takes the report where one is asked for', async () => {
    const cwd = folderWith({'a.txt': dirty})
    const {code, stdout} = await runMain(['--check', '--format', 'sarif', '-o', 'r.sarif', 'a.txt'], {cwd})
    expect({code, stdout}).toEqual({code: 1, stdout: ''})
    expect(JSON.parse(content(cwd, 'r.sarif'))).toMatchObject({version: '2.1.0'})
  })
})

describe('bytes', () => {
  /** A text with an edit in it, as each encoding can hold it. */
  const texts: Record<string, string> = {
    'windows-1251': 'У kyiv’s «Київ»\r\n',
    'windows-1252': 'In kyiv’s café €\n',
    'koi8-r': 'В kyiv Москва',
    'koi8-u': 'У kyiv Київ',
    'iso-8859-2': 'W kyiv Łódź\n',
    'utf-16le': '\ufeffIn kyiv’s 😀\r\n',
    'utf-16be': '\ufeffIn kyiv’s 😀\r\n',
    'utf-8': '\ufeffIn kyiv’s 😀\r\n',
  }

  test.each(Object.entries(texts))('%s is written back as it was read', async (name, text) => {
    const {encode} = encodingNamed(name)
    const cwd = folderWith({'a.txt': encode(text, '')})
    const argv = text.startsWith('\ufeff') ? [] : ['--encoding', name]
    expect((await runMain(['--write', ...argv, 'a.txt'], {cwd})).code).toBe(0)
    expect(readFileSync(path.join(cwd, 'a.txt'))).toEqual(encode(text.replace('kyiv', 'Kyiv'), ''))
  })

  test('the encodings mean what the standard says', () => {
    const decoded = (name: string, ...bytes: number[]) => encodingNamed(name).decode(Buffer.from(bytes), '')
    expect(decoded('windows-1252', 0x80, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0xe9)).toBe('€‘’“”–—é')
    expect(decoded('windows-1251', 0x93, 0xca, 0xbf, 0x94)).toBe('“Кї”')
    expect(decoded('windows-1254', 0x92, 0xfe)).toBe('’ş')
    expect(decoded('koi8-r', 0xeb)).toBe('К')
    expect(decoded('iso-8859-15', 0xa4)).toBe('€')
  })

  test.each([
    ['latin1', 'windows-1252'],
    ['latin-1', 'windows-1252'],
    ['CP1251', 'windows-1251'],
    ['cp-1251', 'windows-1251'],
    ['KOI8-R', 'koi8-r'],
    ['utf8', 'utf-8'],
  ])('%s is %s', (alias, name) => {
    expect(encodingNamed(alias).name).toBe(name)
  })

  test('an encoding that nobody knows is named before anything is read', async () => {
    const {code, stderr} = await runMain(['--encoding', 'klingon', 'none.txt'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/no encoding “klingon”.*windows-1251/)
  })

  test('whatever the bytes, reading and writing them back gives the same, or says why not', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 64}), fc.constantFrom(undefined, ...encodingNames), (array, name) => {
        const bytes = Buffer.from(array)
        const encoding = encodingOf(bytes, name)
        let text
        try {
          text = encoding.decode(bytes, 'x')
        } catch (error) {
          expect(String(error)).toMatch(/^UserError: x is not .* byte \d+ /)
          return
        }
        expect(encoding.encode(text, 'x')).toEqual(bytes)
      }),
      {numRuns: 5000},
    )
  })

  test.each([
    ['caf\xe9 au lait', 3],
    ['\xff', 0],
    ['ab\xc0\x80', 2],
    ['\xe2\x82', 0],
    ['a\xed\xa0\x80', 1],
    ['a\xf4\x90\x80\x80', 1],
    [`${'x'.repeat(100_000)}\x80`, 100_000],
    [`\xe2\x82\xac\xf0\x9f\x98\x80\xf0\x9f`, 7],
  ])('the first bad byte of %j is byte %i', (bytes, offset) => {
    expect(() => encodingOf(Buffer.alloc(0)).decode(Buffer.from(bytes, 'latin1'), 'a.txt')).toThrow(
      `a.txt is not UTF-8 text: byte ${offset} cannot be decoded.`,
    )
  })

  test('a character that the encoding has no byte for stops the writing', () => {
    expect(() => encodingNamed('koi8-r').encode('“Київ”', 'a.txt')).toThrow(
      /a\.txt holds ‹“›, which koi8-r has no byte for/,
    )
  })

  test('what cannot be read is left alone, and the others are done', async () => {
    const bad = Buffer.from([0x6b, 0xff, 0xfe, 0x00])
    const cwd = folderWith({'bad.txt': bad, 'a.txt': 'kyiv', 'nul.txt': 'kyiv\0'})
    const {code, stderr} = await runMain(['--write', '.'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toMatch(/bad\.txt is not UTF-8 text: byte 1 .*nul\.txt is not text: byte 4 is NUL/s)
    expect(readFileSync(path.join(cwd, 'bad.txt'))).toEqual(bad)
    expect(content(cwd, 'a.txt')).toBe('Kyiv')
    expect(content(cwd, 'nul.txt')).toBe('kyiv\0')
  })

  test('any bytes at all: never a crash, never a byte lost', async () => {
    const cwd = emptyFolder()
    const file = path.join(cwd, 'a.txt')
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({maxLength: 40}), async (bytes) => {
        writeFileSync(file, bytes)
        const {code} = await runMain(['--write', '--force', '-q', 'a.txt'], {cwd})
        expect([0, 2]).toContain(code)
        const after = readFileSync(file)
        if (code === 2) expect(after).toEqual(Buffer.from(bytes))
        else expect(after.toString('latin1').toLowerCase()).toBe(Buffer.from(bytes).toString('latin1').toLowerCase())
      }),
      {numRuns: 200},
    )
  })
})

describe('replacing a file', () => {
  test('what somebody else wrote meanwhile stays', async () => {
    const cwd = folderWith({'a.txt': 'old'})
    const file = path.join(cwd, 'a.txt')
    const before = statSync(file, {bigint: true})
    writeFileSync(file, 'theirs')
    await expect(replaceFile(file, 'a.txt', Buffer.from('ours'), before)).rejects.toThrow('changed by somebody else')
    expect(content(cwd, 'a.txt')).toBe('theirs')
  })

  test('a name of 255 bytes leaves room for the temporary file', async () => {
    const name = `${'n'.repeat(251)}.txt`
    const cwd = folderWith({[name]: 'kyiv'})
    expect((await runMain(['--write', name], {cwd})).code).toBe(0)
    expect(content(cwd, name)).toBe('Kyiv')
  })

  test('what a killed process left is swept, what a living one works on is not', async () => {
    const cwd = folderWith({'a.txt': 'kyiv'})
    await writeFile(path.join(cwd, 'probe'), 'probe', Buffer.from(''))
    const host = (await import('node:os'))
      .hostname()
      .replace(/[^A-Za-z0-9]/g, '')
      .slice(0, 32)
    const dead = `.clean-article-${host}-4194304-0123456789ab.tmp`
    const alive = `.clean-article-${host}-${process.ppid}-0123456789ab.tmp`
    const elsewhere = folderWith({[dead]: 'x', [alive]: 'x', 'b.txt': 'kyiv'})
    expect((await runMain(['--write', 'b.txt'], {cwd: elsewhere})).code).toBe(0)
    expect(existsSync(path.join(elsewhere, dead))).toBe(false)
    expect(existsSync(path.join(elsewhere, alive))).toBe(true)
  })
})
