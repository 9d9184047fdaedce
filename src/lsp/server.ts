import type {Readable, Writable} from 'node:stream'
import {fileURLToPath} from 'node:url'
import {
  CodeActionRequest,
  CodeActionKind,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  ExitNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  MessageType,
  PublishDiagnosticsNotification,
  ShowMessageNotification,
  ShutdownRequest,
  TextDocumentSyncKind,
} from 'vscode-languageserver-protocol'
import {createProtocolConnection, StreamMessageReader, StreamMessageWriter} from 'vscode-languageserver-protocol/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import type {Problem} from '../report/report.js'
import {codeActionsFor, diagnosticOf, fixAll} from './actions.js'

/** Finds the edits and suggestions of a document, where `path` is its file or where it would be if it were one. */
export type Review = (text: string, path: string) => Promise<Problem[]>

interface Open {
  document: TextDocument
  /** What was found in it; replaced as soon as the text changes. */
  problems: Promise<Problem[]>
  timer?: NodeJS.Timeout | undefined
}

/** After the last key, so long until the text is looked at. */
const pause = 150

/**
 * Speaks the Language Server Protocol: shows edits and suggestions as diagnostics, and offers them as quick fixes.
 *
 * @param review what finds them
 * @param folder where documents that are no files lie
 * @returns the exit code, once the editor has gone: 0 if it said goodbye
 * @see https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/
 */
export function serve(
  input: Readable,
  output: Writable,
  review: Review,
  folder: string,
  version: string,
): Promise<number> {
  const connection = createProtocolConnection(new StreamMessageReader(input), new StreamMessageWriter(output))
  const documents = new Map<string, Open>()
  let isShutDown = false
  let isGone = false
  let lastComplaint = ''

  /** A fault of the configuration stands in the way of all documents: it is said once, until it is another. */
  const complain = async (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error)
    const details = error instanceof Error && 'details' in error ? (error.details as string[]) : []
    const whole = [message, ...details].join('\n')
    if (isGone || whole === lastComplaint) return
    lastComplaint = whole
    await connection.sendNotification(ShowMessageNotification.type, {type: MessageType.Error, message: whole})
  }

  const find = async (document: TextDocument): Promise<Problem[]> => {
    try {
      const problems = await review(document.getText(), pathOf(document.uri, folder))
      lastComplaint = ''
      return problems
    } catch (error) {
      await complain(error)
      return []
    }
  }

  /** Looks at a document and shows what was found, unless it has changed meanwhile. */
  const show = async (open: Open) => {
    clearTimeout(open.timer)
    open.timer = undefined
    const {document} = open
    const {uri, version: shownVersion} = document
    open.problems = find(document)
    const problems = await open.problems
    if (isGone || documents.get(uri)?.document.version !== shownVersion) return
    const diagnostics = problems.map((problem) => diagnosticOf(document, problem))
    await connection.sendNotification(PublishDiagnosticsNotification.type, {uri, version: shownVersion, diagnostics})
  }

  connection.onRequest(InitializeRequest.type, (): InitializeResult => ({
    capabilities: {
      textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental, save: true},
      codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix, fixAll]},
    },
    serverInfo: {name: 'clean-article', version},
  }))
  connection.onNotification(DidOpenTextDocumentNotification.type, async ({textDocument}) => {
    const {uri, languageId, version: first, text} = textDocument
    const open: Open = {document: TextDocument.create(uri, languageId, first, text), problems: Promise.resolve([])}
    documents.set(uri, open)
    await show(open)
  })
  connection.onNotification(DidChangeTextDocumentNotification.type, ({textDocument, contentChanges}) => {
    const open = documents.get(textDocument.uri)
    if (!open) return
    TextDocument.update(open.document, contentChanges, textDocument.version)
    clearTimeout(open.timer)
    open.timer = setTimeout(() => void show(open), pause)
  })
  connection.onNotification(DidSaveTextDocumentNotification.type, async ({textDocument}) => {
    const open = documents.get(textDocument.uri)
    if (open) await show(open)
  })
  connection.onNotification(DidCloseTextDocumentNotification.type, async ({textDocument: {uri}}) => {
    clearTimeout(documents.get(uri)?.timer)
    documents.delete(uri)
    await connection.sendNotification(PublishDiagnosticsNotification.type, {uri, diagnostics: []})
  })
  connection.onRequest(CodeActionRequest.type, async ({textDocument, range, context}) => {
    const open = documents.get(textDocument.uri)
    if (!open) return []
    const {document} = open
    // The text may have changed since it was looked at.
    if (open.timer) await show(open)
    const {version: asked} = document
    const problems = await open.problems
    if (document.version !== asked) return []
    const offsets = {start: document.offsetAt(range.start), end: document.offsetAt(range.end)}
    return codeActionsFor(document, problems, offsets, context.only)
  })
  connection.onRequest(ShutdownRequest.type, () => {
    isShutDown = true
  })
  connection.onUnhandledNotification(() => undefined)

  return new Promise((resolve) => {
    const end = (code: number) => {
      for (const {timer} of documents.values()) clearTimeout(timer)
      isGone = true
      connection.dispose()
      input.destroy()
      resolve(code)
    }
    connection.onNotification(ExitNotification.type, () => {
      end(isShutDown ? 0 : 1)
    })
    connection.onClose(() => {
      end(isShutDown ? 0 : 1)
    })
    connection.onError(([error]) => {
      void connection.sendNotification(LogMessageNotification.type, {type: MessageType.Error, message: error.message})
    })
    connection.listen()
  })
}

function pathOf(uri: string, folder: string): string {
  return uri.startsWith('file:') ? fileURLToPath(uri) : `${folder}/untitled.txt`
}
