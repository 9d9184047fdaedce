import {type ChildProcess, spawn} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {describe, expect, onTestFinished, test} from 'vitest'
import {
  type CodeAction,
  CodeActionRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShowMessageNotification,
  ShutdownRequest,
  TextDocumentEdit,
} from 'vscode-languageserver-protocol'
import {createProtocolConnection, StreamMessageReader, StreamMessageWriter} from 'vscode-languageserver-protocol/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {clean} from '../src/clean.js'
import {fixturesFolder} from './fixtures.js'
import {binary, emptyFolder} from './program.js'

/** An editor that does what a script says. */
class Editor {
  readonly folder: string
  readonly #process: ChildProcess
  readonly #connection
  readonly #published: PublishDiagnosticsParams[] = []
  readonly messages: string[] = []
  document = TextDocument.create('file:///none', 'plaintext', 0, '')

  constructor(folder = emptyFolder()) {
    this.folder = folder
    const server = spawn(process.execPath, [binary, 'lsp', '--stdio'], {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    this.#process = server
    onTestFinished(() => {
      server.kill()
    })
    this.#connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    )
    this.#connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.#published.push(params)
    })
    this.#connection.onNotification(ShowMessageNotification.type, ({message}) => {
      this.messages.push(message)
    })
    this.#connection.listen()
  }

  async start() {
    const result = await this.#connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- the protocol still asks for it
      rootUri: pathToFileURL(this.folder).href,
      capabilities: {},
    })
    await this.#connection.sendNotification(InitializedNotification.type, {})
    return result
  }

  async open(name: string, text: string): Promise<void> {
    const uri = pathToFileURL(path.join(this.folder, name)).href
    this.document = TextDocument.create(uri, 'plaintext', 1, text)
    await this.#connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: {uri, languageId: 'plaintext', version: 1, text},
    })
  }

  /** Types over a part of the text. */
  async type(start: number, end: number, text: string): Promise<void> {
    const {uri, version} = this.document
    const range = {start: this.document.positionAt(start), end: this.document.positionAt(end)}
    const contentChanges = [{range, text}]
    TextDocument.update(this.document, contentChanges, version + 1)
    await this.#connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: {uri, version: version + 1},
      contentChanges,
    })
  }

  save(): Promise<void> {
    return this.#connection.sendNotification(DidSaveTextDocumentNotification.type, {
      textDocument: {uri: this.document.uri},
    })
  }

  close(): Promise<void> {
    return this.#connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: {uri: this.document.uri},
    })
  }

  /** What the server shows for the text as it is now, once it does. */
  async diagnostics(times = 1) {
    await expect
      .poll(() => this.#published.filter(({version}) => version === this.document.version).length, {timeout: 20_000})
      .toBeGreaterThanOrEqual(times)
    return this.#published.findLast(({version}) => version === this.document.version)?.diagnostics ?? []
  }

  get last(): PublishDiagnosticsParams | undefined {
    return this.#published.at(-1)
  }

  async actions(start: number, end: number, only?: string[]): Promise<CodeAction[]> {
    const actions = await this.#connection.sendRequest(CodeActionRequest.type, {
      textDocument: {uri: this.document.uri},
      range: {start: this.document.positionAt(start), end: this.document.positionAt(end)},
      context: {diagnostics: [], ...(only && {only})},
    })
    return (actions ?? []).filter((action): action is CodeAction => 'kind' in action)
  }

  /** The text after an action. */
  applied({edit}: CodeAction): string {
    const changes = (edit?.documentChanges ?? []).filter((change) => TextDocumentEdit.is(change))
    expect(changes.map(({textDocument: {uri, version}}) => ({uri, version}))).toEqual([
      {uri: this.document.uri, version: this.document.version},
    ])
    const edits = changes.flatMap((change) => change.edits.filter((one) => 'newText' in one))
    return TextDocument.applyEdits(this.document, edits)
  }

  async quit(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.#process.on('exit', resolve))
    await this.#connection.sendRequest(ShutdownRequest.type)
    await this.#connection.sendNotification(ExitNotification.type)
    return ended
  }

  /** Goes without a word, as an editor that crashes does. */
  vanish(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.#process.on('exit', resolve))
    this.#process.stdin?.end()
    return ended
  }
}

const text = 'The mayor of kyiv spoke.\r\n\r\nAdvertisement\r\n\r\nHe said that 😀 kyiv would “ rise “ again.\r\n'

describe('an editor', () => {
  test('opens a document, gets diagnostics, applies a quick fix and has the text it expects', async () => {
    const editor = new Editor()
    expect(await editor.start()).toMatchObject({
      capabilities: {codeActionProvider: {codeActionKinds: ['quickfix', 'source.fixAll.clean-article']}},
      serverInfo: {name: 'clean-article'},
    })
    await editor.open('mayor.txt', text)
    const diagnostics = await editor.diagnostics()
    expect(diagnostics[0]).toMatchObject({
      range: {start: {line: 0, character: 13}, end: {line: 0, character: 17}},
      severity: 1,
      source: 'clean-article',
      code: expect.stringMatching(/^names\//) as string,
    })
    expect(diagnostics.find(({code}) => code === 'boilerplate/ad-marker')).toMatchObject({tags: [1]})
    const [fix] = await editor.actions(14, 14, ['quickfix'])
    expect(fix).toMatchObject({title: 'Replace “kyiv” with “Kyiv”', isPreferred: true, diagnostics: [diagnostics[0]]})
    if (fix) expect(editor.applied(fix)).toBe(text.replace('kyiv', 'Kyiv'))
    expect(await editor.quit()).toBe(0)
  })

  test('cleans the whole article as the library does', async () => {
    const editor = new Editor()
    await editor.start()
    const article = readFileSync(path.join(fixturesFolder, 'articles/italian-bakery-front/input.txt'), 'utf8')
    await editor.open('bakery.txt', article)
    await editor.diagnostics()
    const [fixAll] = await editor.actions(0, 0, ['source.fixAll'])
    expect(fixAll?.kind).toBe('source.fixAll.clean-article')
    if (fixAll) expect(editor.applied(fixAll)).toBe((await clean(article)).text)
  })

  test('makes all edits of a rule', async () => {
    const editor = new Editor()
    await editor.start()
    await editor.open('mayor.txt', text)
    await editor.diagnostics()
    const actions = await editor.actions(14, 14)
    const all = actions.find(({title}) => title.startsWith('Make all 2 edits of names/'))
    expect(all && editor.applied(all)).toBe(text.replaceAll('kyiv', 'Kyiv'))
  })

  test('types, and what is shown and offered follows the text', async () => {
    const editor = new Editor()
    await editor.start()
    await editor.open('mayor.txt', 'The mayor of kyiv spoke to the council of the town.')
    expect(await editor.diagnostics()).toHaveLength(1)
    await editor.type(13, 17, 'Kyiv')
    expect(await editor.diagnostics()).toHaveLength(0)
    await editor.type(0, 0, 'In kyiv it rained. ')
    // At once, before the pause after a key is over.
    const [fix] = await editor.actions(4, 4)
    expect(fix && editor.applied(fix)).toBe('In Kyiv it rained. The mayor of Kyiv spoke to the council of the town.')
    await editor.close()
    await expect.poll(() => editor.last?.diagnostics).toEqual([])
  })

  test('has the configuration of the folder, and hears once when it is wrong', async () => {
    const editor = new Editor()
    await editor.start()
    const config = path.join(editor.folder, '.clean-articlerc')
    writeFileSync(config, 'skip: [names]\nrules: {boilerplate: info}\n')
    await editor.open('mayor.txt', text)
    expect((await editor.diagnostics()).find(({code}) => String(code).startsWith('names/'))).toBeUndefined()
    expect((await editor.diagnostics()).find(({code}) => code === 'boilerplate/ad-marker')?.severity).toBe(3)
    writeFileSync(config, 'skipp: [names]\n')
    await editor.save()
    await editor.diagnostics(2)
    await editor.save()
    expect(await editor.diagnostics(3)).toEqual([])
    expect(editor.messages).toEqual([expect.stringContaining('.clean-articlerc:1:1: There is no key “skipp”')])
    writeFileSync(config, '{}')
    await editor.save()
    expect((await editor.diagnostics(4)).length).toBeGreaterThan(0)
  })

  test('that goes without a word leaves no server behind', async () => {
    const editor = new Editor()
    await editor.start()
    expect(await editor.vanish()).toBe(1)
  })
})
