import {spawn, spawnSync} from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  chownSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import fc from 'fast-check'
import {describe, expect, type TestContext, test} from 'vitest'
import {clean as cleanText} from '../src/index.js'
import {articleLike} from './article-like.js'
import {binary, emptyFolder, shell, spawnProgram} from './program.js'

// The numbers are those of the project's list of faults. What cannot be tried here is skipped, and says why.

/** Every kind of input is cleaned by one rule, so that what other rules come to do does not matter. */
const rule = ['--only', 'quotes/direction']
const dirty = 'He spoke of ” a new market “ abroad, they said.\n'
const clean = 'He spoke of “a new market” abroad, they said.\n'

/** An article of many paragraphs. */
const many = (text: string, count = 2000) => `${text}\n`.repeat(count)

function folderWith(files: Record<string, string | Buffer>): string {
  const folder = emptyFolder()
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content)
  return folder
}

function content(folder: string, name: string): string {
  return readFileSync(path.join(folder, name), 'utf8')
}

/** Skips a test, visibly, where a tool is absent. */
function needs(context: TestContext, command: string, ...args: string[]): void {
  context.skip(spawnSync(command, args, {stdio: 'ignore'}).status !== 0, `${command} cannot be used here`)
}

const isRoot = process.getuid?.() === 0

/** Runs the program, traced, with a fault injected; strace must be there. */
function traced(inject: string, argv: readonly string[], cwd: string) {
  const trace = `strace -f -o /dev/null -e inject=${inject}`
  return shell(`${trace} $program ${argv.map((word) => `'${word}'`).join(' ')}`, {cwd})
}

describe('output and signals', () => {
  // 1, 2, 3, 4, 6, 10 are in tests/cli.test.ts.
  test('5: a slow reader of many megabytes gets every byte', async () => {
    const text = 'The river rose again.\n'.repeat(500_000)
    const {stdout} = await shell('$program -q --only quotes/direction | (sleep 2; wc -c)', {input: text})
    expect(Number(stdout)).toBe(text.length)
  })

  test('7: Ctrl-C in a batch: every file is old or new, exit 130', async () => {
    const names = Array.from({length: 300}, (_, index) => `${String(index).padStart(3, '0')}.txt`)
    const text = many(dirty, 50)
    const cwd = folderWith(Object.fromEntries(names.map((name) => [name, text])))
    const child = spawn(process.execPath, [binary, ...rule, '--write', '.'], {cwd, stdio: ['ignore', 'ignore', 'pipe']})
    let stderr = ''
    child.stderr.once('data', () => child.kill('SIGINT'))
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect(code).toBe(130)
    expect(stderr).toMatch(/stopped after \d+ of 300 files; none is half done/)
    const texts = names.map((name) => content(cwd, name))
    expect(texts.every((one) => one === text || one === many(clean, 50))).toBe(true)
    expect(texts).toContain(text)
    expect(readdirSync(cwd).sort()).toEqual(names)
  })

  test('8: told to end, a stream of records ends after a whole line, exit 143', async () => {
    const line = JSON.stringify({text: dirty.repeat(20)}) + '\n'
    const cwd = folderWith({'records.ndjson': line.repeat(5000)})
    const child = spawn(process.execPath, [binary, ...rule, '--ndjson', 'records.ndjson'], {
      cwd,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    let output = ''
    child.stdout.setEncoding('utf8').once('data', () => child.kill('SIGTERM'))
    child.stdout.on('data', (chunk: string) => (output += chunk))
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect(code).toBe(143)
    const lines = output.split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.length).toBeLessThan(5000)
    expect(new Set(lines)).toEqual(new Set([JSON.stringify({text: clean.repeat(20)})]))
  })

  test('9: killed at random moments, a file is old or new, and what is left behind is swept', async () => {
    const old = many(dirty, 300)
    const cwd = folderWith({'a.txt': old})
    let killed = 0
    for (let round = 0; round < 20; round++) {
      writeFileSync(path.join(cwd, 'a.txt'), old)
      const child = spawn(process.execPath, [binary, ...rule, '-q', '--write', 'a.txt'], {cwd, stdio: 'ignore'})
      const ended = new Promise((resolve) => child.on('close', resolve))
      await sleep(60 + 12 * round)
      if (child.kill('SIGKILL')) killed++
      await ended
      expect([old, many(clean, 300)]).toContain(content(cwd, 'a.txt'))
    }
    expect(killed).toBeGreaterThan(0)
    writeFileSync(path.join(cwd, 'a.txt'), old)
    expect((await spawnProgram([...rule, '--write', 'a.txt'], {cwd})).code).toBe(0)
    expect(readdirSync(cwd)).toEqual(['a.txt'])
  })

  test('12: out of memory, the file stays as it was', async () => {
    const old = many(dirty, 60_000)
    const cwd = folderWith({'a.txt': old})
    const line = `"${process.execPath}" --max-old-space-size=30 "${binary}" -q --write a.txt`
    expect((await shell(line, {cwd})).code).not.toBe(0)
    expect(content(cwd, 'a.txt')).toBe(old)
  })
})

describe('a disk that fails', () => {
  test.for([110, 150, 200])('13, 14: full, with room for %i KiB', async (size, context) => {
    needs(context, 'unshare', '-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt')
    const old = many(dirty)
    const cwd = folderWith({'a.txt': old})
    const mount = `mount -t tmpfs -o size=${size}k tmpfs /mnt && cp a.txt /mnt/a.txt`
    const after = 'echo "code $?"; cmp a.txt /mnt/a.txt && ls -A /mnt'
    const {stdout, stderr} = await shell(`unshare -rm bash -c '${mount} && $program -q --write /mnt/a.txt; ${after}'`, {
      cwd,
    })
    expect(stderr).toBe(
      'clean-article: Cannot write /mnt/a.txt: no space is left on the device. Nothing was changed.\n',
    )
    expect(stdout).toBe('code 2\na.txt\n')
  })

  test('15: a file may not grow past a size', async () => {
    const old = many(dirty)
    const cwd = folderWith({'a.txt': old})
    expect(await shell('ulimit -f 4; $program -q --write a.txt', {cwd})).toMatchObject({
      code: 2,
      stderr: 'clean-article: Cannot write a.txt: the file would grow past the allowed size. Nothing was changed.\n',
    })
    expect(content(cwd, 'a.txt')).toBe(old)
    expect(readdirSync(cwd)).toEqual(['a.txt'])
  })

  test.for([
    {call: 'fsync:error=EIO:when=1', says: 'the device failed'},
    {call: 'rename:error=EXDEV', says: 'EXDEV'},
    {call: 'fchmod:error=EPERM', says: 'the system does not permit it'},
  ])('16: $call', async ({call, says}, context) => {
    needs(context, 'strace', '--version')
    const cwd = folderWith({'a.txt': dirty})
    const {code, stderr} = await traced(call, ['-q', ...rule, '--write', 'a.txt'], cwd)
    expect(stderr).toMatch(new RegExp(`^clean-article: Cannot write a\\.txt: .*${says}.* Nothing was changed\\.\n$`))
    expect(code).toBe(2)
    expect(content(cwd, 'a.txt')).toBe(dirty)
    expect(readdirSync(cwd)).toEqual(['a.txt'])
  })

  test('17: a folder or a file that may not be written', async (context) => {
    context.skip(!isRoot, 'only root can become somebody who may not write')
    needs(context, 'setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', 'true')
    const cwd = folderWith({'a.txt': dirty})
    chmodSync(cwd, 0o755)
    const nobody = 'setpriv --reuid=65534 --regid=65534 --clear-groups'
    const run = (line: string) => shell(`${nobody} ${line}`, {cwd})
    const denied = {code: 2, stderr: 'clean-article: Cannot write a.txt: permission denied. Nothing was changed.\n'}
    expect(await run('$program -q --write a.txt')).toMatchObject(denied)
    expect(await run('$program -q --only quotes/direction a.txt')).toMatchObject({code: 0, stdout: clean})
    chmodSync(path.join(cwd, 'a.txt'), 0o666)
    expect(await run('$program -q --write a.txt')).toMatchObject(denied)
    chmodSync(cwd, 0o777)
    chmodSync(path.join(cwd, 'a.txt'), 0o444)
    expect(await run('$program -q --write a.txt')).toMatchObject(denied)
    chmodSync(path.join(cwd, 'a.txt'), 0o000)
    expect((await run('$program -q a.txt')).stderr).toBe('clean-article: Cannot read a.txt: permission denied.\n')
    expect(content(cwd, 'a.txt')).toBe(dirty)
  })
})

describe('files', () => {
  // 18 to 22, 25, 27 and 29 in part are in tests/files.test.ts.
  test('18: links in a circle and links to nothing are named', async () => {
    const cwd = emptyFolder()
    symlinkSync('loop.txt', path.join(cwd, 'loop.txt'))
    symlinkSync('nowhere', path.join(cwd, 'dangling.txt'))
    const {code, stderr} = await spawnProgram(['loop.txt', 'dangling.txt'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toMatch(/loop\.txt: its symbolic links go in a circle.*dangling\.txt: there is no such file/s)
  })

  test('19: a link that leads out of a folder is not followed', async () => {
    const outside = folderWith({'outside.txt': dirty})
    const folder = folderWith({'inside.txt': dirty})
    symlinkSync(path.join(outside, 'outside.txt'), path.join(folder, 'link.txt'))
    symlinkSync(outside, path.join(folder, 'folder'))
    await spawnProgram([...rule, '--write', folder])
    expect(content(folder, 'inside.txt')).toBe(clean)
    expect(content(outside, 'outside.txt')).toBe(dirty)
  })

  test('21: the owner stays', async (context) => {
    context.skip(!isRoot, 'only root can have files of other people')
    const cwd = folderWith({'a.txt': dirty})
    chownSync(path.join(cwd, 'a.txt'), 1234, 2345)
    expect((await spawnProgram([...rule, '--write', 'a.txt'], {cwd})).code).toBe(0)
    const {uid, gid} = statSync(path.join(cwd, 'a.txt'))
    expect({uid, gid, text: content(cwd, 'a.txt')}).toEqual({uid: 1234, gid: 2345, text: clean})
  })

  test('21: a file of somebody else is refused, not taken over', async (context) => {
    context.skip(!isRoot, 'only root can make a file of somebody else')
    const cwd = folderWith({'a.txt': dirty})
    chmodSync(cwd, 0o777)
    chmodSync(path.join(cwd, 'a.txt'), 0o666)
    const {code, stderr} = await shell('setpriv --reuid=65534 --regid=65534 --clear-groups $program -q --write a.txt', {
      cwd,
    })
    expect(code).toBe(2)
    expect(stderr).toContain('a.txt belongs to another user or group')
    expect([content(cwd, 'a.txt'), readdirSync(cwd)]).toEqual([dirty, ['a.txt']])
  })

  test('23: a pipe that nobody feeds, a device and a socket are refused at once', async () => {
    const cwd = emptyFolder()
    expect((await shell('mkfifo pipe.txt && timeout 20 $program pipe.txt', {cwd})).code).toBe(2)
    expect((await shell('timeout 20 $program /dev/zero', {cwd})).code).toBe(2)
    expect(await shell('timeout 20 $program /dev/stdin -q', {cwd, input: 'Fog.'})).toMatchObject({
      code: 0,
      stdout: 'Fog.',
    })
    expect(await shell('echo Fog. > x.txt; timeout 20 $program .', {cwd})).toMatchObject({code: 0, stdout: 'Fog.\n'})
  })

  test('24: what somebody writes while a file is cleaned stays', async (context) => {
    needs(context, 'strace', '--version')
    const cwd = folderWith({'a.txt': dirty})
    const run = traced('fsync:delay_enter=1500000:when=1', ['-q', ...rule, '--write', 'a.txt'], cwd)
    // As soon as the new text stands beside the file, somebody adds to the old one.
    while (readdirSync(cwd).length < 2) await sleep(5)
    appendFileSync(path.join(cwd, 'a.txt'), 'More.')
    const {code, stderr} = await run
    expect(code).toBe(2)
    expect(stderr).toContain('a.txt was changed by somebody else while it was cleaned')
    expect([content(cwd, 'a.txt'), readdirSync(cwd)]).toEqual([`${dirty}More.`, ['a.txt']])
  })

  test('26: two processes on one file leave one whole text', async () => {
    const cwd = folderWith({})
    for (let round = 0; round < 4; round++) {
      writeFileSync(path.join(cwd, 'a.txt'), many(dirty, 200))
      const line =
        '$program -q --only quotes/direction --write a.txt & $program -q --only quotes/direction --write a.txt; wait'
      await shell(line, {cwd})
      expect(content(cwd, 'a.txt')).toBe(many(clean, 200))
      expect(readdirSync(cwd)).toEqual(['a.txt'])
    }
  })

  test('28: the temporary file is new, unguessable and nobody else’s to read', async (context) => {
    needs(context, 'strace', '--version')
    const cwd = folderWith({'a.txt': dirty})
    const {stdout} = await shell(
      'strace -f -e trace=openat -o trace $program -q --only quotes/direction --write a.txt; grep -h "[.]tmp" trace',
      {cwd},
    )
    expect(stdout).toMatch(
      /\.clean-article-\w*-\d+-[0-9a-f]{12}\.tmp", O_WRONLY\|O_CREAT\|O_EXCL\|O_TRUNC\|O_CLOEXEC, 0600\)/,
    )
  })

  test('29: file names with escapes, commands and a leading hyphen', async () => {
    const name = 'a\u001b[31m\n::error::x.txt'
    const cwd = folderWith({[name]: dirty, '-x.txt': dirty})
    for (const argv of [
      ['--check', name],
      ['--diff', '-o', 'd', name],
      [name, '-o', 'out'],
      [name, 'none\u001b.txt', '--check'],
      ['--check', '--format', 'github', name],
    ]) {
      const {stdout, stderr} = await spawnProgram([...rule, ...argv], {cwd})
      expect(stdout + stderr).not.toContain('\u001b')
      expect(stdout + stderr).not.toMatch(/^\s*::error::/m)
    }
    const {code, stderr} = await spawnProgram(['-x.txt'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain('put -- before it')
    expect((await spawnProgram([...rule, '--', '-x.txt'], {cwd})).stdout).toBe(clean)
  })

  test('29: a name that is not UTF-8', async () => {
    const cwd = emptyFolder()
    const name = Buffer.concat([Buffer.from(`${cwd}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')])
    writeFileSync(name, dirty)
    const named = await shell("$program $'caf\\xe9.txt'", {cwd})
    expect(named.code).toBe(2)
    expect(named.stderr).toContain('Its name is not UTF-8: name its folder instead.')
    const {code, stderr} = await spawnProgram([...rule, '--write', '.'], {cwd})
    expect({code, text: readFileSync(name, 'utf8')}).toEqual({code: 0, text: clean})
    expect(stderr).toContain('caf\\xE9.txt: 2 edits')
  })

  test.each([600, 3072])('30: a file of %i MiB is refused, with the limit', async (size) => {
    const cwd = folderWith({'a.txt': ''})
    truncateSync(path.join(cwd, 'a.txt'), size * 2 ** 20)
    expect(await spawnProgram(['--check', 'a.txt'], {cwd})).toMatchObject({
      code: 2,
      stderr: `clean-article: a.txt has ${size} MiB; an article may have 256. Split it first, for example: split --line-bytes=100M\n`,
    })
  })

  test('31: a file that grows while it is read', async (context) => {
    needs(context, 'strace', '--version')
    const cwd = folderWith({'a.txt': many(dirty)})
    const inject = `strace -f -o trace -P ${cwd}/a.txt -e inject=pread64,read:delay_exit=1500000:when=1`
    const run = shell(`${inject} $program -q --write a.txt`, {cwd})
    await sleep(1500)
    appendFileSync(path.join(cwd, 'a.txt'), 'More.')
    const {code, stderr} = await run
    expect({code, stderr}).toEqual({
      code: 2,
      stderr: 'clean-article: a.txt was changed while it was read. Run again when nobody writes to it.\n',
    })
    expect(content(cwd, 'a.txt')).toBe(`${many(dirty)}More.`)
  })

  test('32: thousands of files, few of which may be open at once', async () => {
    const names = Array.from({length: 1000}, (_, index) => `${index}.txt`)
    const cwd = folderWith(Object.fromEntries(names.map((name) => [name, 'Fog.\n'])))
    expect(await shell('ulimit -n 40; $program -q *.txt | wc -l', {cwd})).toMatchObject({stdout: '1000\n', stderr: ''})
  })
})

describe('texts', () => {
  test('35, 36: line ends of every kind stay', async () => {
    for (const end of ['\n', '\r\n', '\r', '\u2028', '\u0085', '\v', '\f', '']) {
      const text = `First paragraph.${end}${end}${dirty.trim()}${end}`
      const {stdout} = await spawnProgram([...rule, '-q'], {input: text})
      expect(stdout).toBe(text.replace(dirty.trim(), clean.trim()))
    }
    for (const text of ['', '\n', '\n\n\n', 'The', ' ', '\r']) {
      expect((await spawnProgram(['-q'], {input: text})).stdout).toBe(text)
    }
  })

  test('39: no edit parts a letter from its marks', async () => {
    const decomposed = articleLike.map((text) => text.normalize('NFD'))
    await fc.assert(
      fc.asyncProperty(decomposed, async (text) => {
        for (const {start, end, actual} of (await cleanText(text)).edits) {
          const before = text.slice(0, start.offset)
          if (before !== '' && !/[\s\p{Cf}]$/u.test(before)) expect(actual).not.toMatch(/^\p{M}/u)
          expect(text.slice(end.offset)).not.toMatch(/^[\p{M}\u200d]/u)
        }
      }),
    )
  })

  test('43: misread characters stay where their rule is off', async () => {
    const text = 'The cafÃ© of Ludmila, a grey house, doesnâ€™t open before ten, and nobody minds the wait.\n'
    expect((await cleanText(text, {skip: ['text/mojibake']})).text).toBe(text)
  })

  test('40, 41: controls and hidden characters stay in the text and reach no terminal', async () => {
    const text = `\u001b]0;owned\u0007 ${dirty.trim()} \u202etxt\u202c \u2066x\u2069 \u009b31m\n`
    const cwd = folderWith({'a.txt': text})
    const printed = await spawnProgram([...rule, 'a.txt'], {cwd})
    expect(printed.stdout).toBe(text.replace(dirty.trim(), clean.trim()))
    for (const argv of [['--check'], ['--check', '--format', 'github'], ['--check', '--format', 'junit']]) {
      const {stdout, stderr} = await spawnProgram([...rule, ...argv, 'a.txt'], {cwd})
      expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    }
  })

  test.each([
    ['10,000 quotation marks in a paragraph', `He said ${'"'.repeat(10_000)} and left.\n`],
    ['10,000 pairs of them', `He said ${'” a “ '.repeat(10_000)}and left.\n`],
    ['a million blank lines', `The river rose.${'\n'.repeat(1_000_000)}It fell.`],
    ['100 KB of full stops', '. '.repeat(50_000)],
    ['300 KB of hyphens', 'a-'.repeat(150_000)],
    ['a line of a million spaces', `x${' '.repeat(1_000_000)}y`],
  ])('%s', async (_name, text) => {
    const {code, stderr} = await spawnProgram(['-q', '--diff'], {input: text})
    expect(stderr).toBe('')
    expect([0, 1]).toContain(code)
  })

  test.each([
    ['Chinese', '基辅市长周一表示，“电力已经恢复”。\n\n没有人受伤。\n'],
    ['Arabic', 'قال رئيس بلدية كييف يوم الاثنين: «عادت الكهرباء».\n\nولم يصب أحد بأذى.\n'],
    ['emoji', '👩‍👩‍👧‍👦 🇺🇦 e\u0301\n'],
  ])('%s is left as it is', async (_name, text) => {
    expect(await spawnProgram(['-q'], {input: text})).toEqual({code: 0, stdout: text, stderr: ''})
  })

  test('58: a line that GitHub would take for a command stays inside its report', async () => {
    const text = `::error::owned\n\n  ::set-output name=x::y ” a new market “ abroad, they said.\n`
    for (const format of ['pretty', 'junit', 'sarif', 'rdjson', 'json']) {
      const {stdout} = await spawnProgram([...rule, '-q', '--check', '--format', format], {input: text})
      expect(stdout).not.toMatch(/^\s*::/m)
    }
  })
})

describe('surroundings', () => {
  test('60: languages, time zones and alphabets of the machine change nothing', async () => {
    const text = many(dirty, 3)
    const run = (env: NodeJS.ProcessEnv) => spawnProgram(['--json'], {input: text, env})
    const usual = await run({})
    for (const env of [{LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8'}, {LC_ALL: 'C'}, {TZ: 'Asia/Kolkata'}]) {
      expect(await run(env)).toEqual(usual)
    }
  })

  test('61: no home, no environment, a folder that is gone, a tight umask', async () => {
    const cwd = folderWith({'a.txt': dirty})
    expect(await shell(`env -i $program -q --only quotes/direction`, {input: dirty})).toMatchObject({
      code: 0,
      stdout: clean,
    })
    expect(await shell(`HOME=/nonexistent $program -q --only quotes/direction a.txt`, {cwd})).toMatchObject({
      stdout: clean,
    })
    const gone = await shell('mkdir gone; cd gone; rmdir ../gone; $program -q --only quotes/direction', {
      cwd,
      input: dirty,
    })
    expect(gone).toMatchObject({code: 0, stdout: clean})
    expect(
      (await shell('umask 077; $program -q --only quotes/direction --write a.txt; stat -c %a a.txt', {cwd})).stdout,
    ).toBe('644\n')
    expect((await shell('umask 077; $program -q a.txt -o new.txt; stat -c %a new.txt', {cwd})).stdout).toBe('600\n')
  })

  test('61: the clock has jumped', async (context) => {
    needs(context, 'faketime', '--version')
    const {code, stdout} = await shell(`faketime '1999-01-01' $program -q --only quotes/direction`, {input: dirty})
    expect({code, stdout}).toEqual({code: 0, stdout: clean})
  })

  test('62: newer versions of Node give the same bytes', async (context) => {
    const others = (process.env['OTHER_NODES'] ?? '').split(':').filter(Boolean)
    context.skip(others.length === 0, 'no other Node is here: OTHER_NODES=/path/to/node22:/path/to/node24 names them')
    const {stdout} = await spawnProgram(['--json'], {input: many(dirty, 3)})
    for (const node of others) {
      expect((await shell(`"${node}" "${binary}" --json`, {input: many(dirty, 3)})).stdout).toBe(stdout)
    }
  })
})
