import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
} from 'vscode-languageserver-protocol'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Edit} from '../article/edit.js'
import {count, type Problem, type Severity} from '../report/report.js'
import {describe} from '../review/describe.js'

/** All certain edits at once; editors can run this on saving. */
export const fixAll = `${CodeActionKind.SourceFixAll}.clean-article`

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** An edit or a suggestion as editors show it; what is to go is shown faded. */
export function diagnosticOf(document: TextDocument, {edit, severity}: Problem): Diagnostic {
  return {
    range: rangeOf(document, edit),
    severity: severities[severity],
    source: 'clean-article',
    code: edit.ruleId,
    message: edit.message,
    ...(edit.expected === '' && {tags: [DiagnosticTag.Unnecessary]}),
  }
}

/**
 * What can be done about the problems that touch a range: each by itself, all of its rule, and all that is certain.
 *
 * @param range offsets, in UTF-16 code units
 * @param only kinds that the editor asks for, if it asks for certain ones
 */
export function codeActionsFor(
  document: TextDocument,
  problems: readonly Problem[],
  range: {start: number; end: number},
  only: readonly string[] | undefined,
): CodeAction[] {
  const isAsked = (kind: string) => !only || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`))
  const edits = problems.filter(({suggested}) => !suggested)
  const actions: CodeAction[] = []
  if (isAsked(CodeActionKind.QuickFix)) {
    const near = problems.filter(({edit}) => edit.start.offset <= range.end && range.start <= edit.end.offset)
    for (const problem of near) {
      const {edit, suggested} = problem
      // What is only reported has nothing to be done about it.
      if (edit.actual === edit.expected) continue
      actions.push({
        title: describe({kind: suggested ? 'suggestion' : 'edit', expected: edit.expected}, edit.actual),
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnosticOf(document, problem)],
        isPreferred: !suggested,
        edit: workspaceEdit(document, [edit]),
      })
    }
    for (const rule of new Set(near.filter(({suggested}) => !suggested).map(({edit}) => edit.ruleId))) {
      const same = edits.filter(({edit}) => edit.ruleId === rule).map(({edit}) => edit)
      if (same.length < 2) continue
      actions.push({
        title: `Make all ${count(same.length, 'edit')} of ${rule}`,
        kind: CodeActionKind.QuickFix,
        edit: workspaceEdit(document, same),
      })
    }
  }
  if (isAsked(fixAll) && edits.length > 0) {
    actions.push({
      title: `Clean the article: ${count(edits.length, 'edit')}`,
      kind: fixAll,
      edit: workspaceEdit(
        document,
        edits.map(({edit}) => edit),
      ),
    })
  }
  return actions
}

/** Edits of the version of the document that they were found in: an editor refuses them for another. */
function workspaceEdit(document: TextDocument, edits: readonly Edit[]): CodeAction['edit'] & object {
  const {uri, version} = document
  return {
    documentChanges: [
      {
        textDocument: {uri, version},
        edits: edits.map((edit) => ({range: rangeOf(document, edit), newText: edit.expected})),
      },
    ],
  }
}

function rangeOf(document: TextDocument, {start, end}: Edit) {
  return {start: document.positionAt(start.offset), end: document.positionAt(end.offset)}
}
