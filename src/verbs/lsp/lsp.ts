import {
  type Connection,
  createConnection,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node.js';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { languageOf } from '../../app/workspace/language-of.ts';
import type { Call } from '../../call.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { ExitCode } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
import { themeFor } from '../../screens/theme.ts';
import type { Language } from '../../words/language.ts';
import { completions, doMeet, editorDiagnostic, fixActions, rangeOf } from './answers.ts';
import { diagnoseDocument } from './editor-document.ts';

/**
 * What `validate` finds, told to an editor while somebody types: a language server over standard input and output. It
 * ends when the editor says so, or is gone.
 */
export async function lsp(call: Call<'lsp'>, host: Host): Promise<ExitCode> {
  const { input, output } = host.protocolStreams();
  const reader = new StreamMessageReader(input);
  const connection = createConnection(reader, new StreamMessageWriter(output));
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize(() => ({
    serverInfo: { name: 'plan', version: host.version },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.plan'] },
      completionProvider: {},
    },
  }));
  serve(connection, documents, await languageOf(call, host), host);
  return new Promise((done) => {
    reader.onClose(() => done(ExitCode.ok));
    documents.listen(connection);
    connection.listen();
  });
}

function serve(connection: Connection, documents: TextDocuments<TextDocument>, language: Language, host: Host): void {
  const findingsIn = (document: TextDocument) => diagnoseDocument(document, document.getText(), host);
  const publish = async (document: TextDocument) => {
    const { uri, version } = document;
    const found = await findingsIn(document);
    // What was typed meanwhile has its own turn.
    if (documents.get(uri)?.version !== version) return;
    await connection.sendDiagnostics({
      uri,
      version,
      diagnostics: found.map((each) => editorDiagnostic(each, language)),
    });
  };
  documents.onDidChangeContent(({ document }) => publish(document));
  // Others are judged by what this one now holds.
  documents.onDidSave(async () => {
    for (const document of documents.all()) await publish(document);
  });
  documents.onDidClose(({ document: { uri } }) => connection.sendDiagnostics({ uri, diagnostics: [] }));
  connection.onHover(async ({ textDocument, position }) => {
    const document = documents.get(textDocument.uri);
    const here = { start: position, end: position };
    const found = document && (await findingsIn(document)).find((each) => doMeet(rangeOf(each), here));
    return found && { contents: await explained(found, language), range: rangeOf(found) };
  });
  connection.onCodeAction(async ({ textDocument, range }) => {
    const document = documents.get(textDocument.uri);
    return document && fixActions(document, await findingsIn(document), range, language);
  });
  connection.onCompletion(({ textDocument, position }) => {
    const document = documents.get(textDocument.uri);
    return document && completions(document, position, language);
  });
}

/** The page that `explain` shows; the manual is read only here. */
async function explained({ code }: Diagnostic, language: Language) {
  const { explanationOf } = await import('../../app/diagnosis/explanation.ts');
  const value = explanationOf(code, language, { theme: themeFor(false), columns: 80 });
  return { kind: 'plaintext' as const, value };
}
