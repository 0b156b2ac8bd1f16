// What one module is made of: its functions, the names that it declares and exports, the modules that it imports.
import { posix } from 'node:path';
import { parseAst } from 'vitest/node';
import { linesOf } from './source-tree.mjs';

const functions = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);
/** What gives a function its name. */
const naming = new Set(['VariableDeclarator', 'Property', 'MethodDefinition', 'PropertyDefinition']);

/** @param {{ path: string, text: string }} file by its path in the checkout */
export function readModule({ path, text }) {
  const program = parseAst(text, { lang: path.endsWith('.ts') || path.endsWith('.mts') ? 'ts' : 'js' });
  const found = { path, functions: [], imports: [] };
  visit(program, undefined, (node, parent) => {
    if (functions.has(node.type) && node.body) found.functions.push(functionOf(node, parent, { path, text }));
    found.imports.push(...importOf(node, path));
  });
  return { ...found, exports: exportsOf(program) };
}

function visit(node, parent, meet) {
  meet(node, parent);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') visit(child, node, meet);
    }
  }
}

function functionOf(node, parent, { path, text }) {
  const owner = naming.has(parent?.type) ? parent : node;
  const { name } = owner.id ?? owner.key ?? {};
  const line = linesOf(text.slice(0, owner.start)) + 1;
  return { path, line, name: name ?? '(nameless)', lines: linesOf(text.slice(owner.start, owner.end)) + 1 };
}

/** Modules of the same tree only; what a library brings is not ours to count. */
function importOf(node, from) {
  const { type, source } = node;
  if (typeof source?.value !== 'string' || !source.value.startsWith('.')) return [];
  const to = posix.join(posix.dirname(from), source.value);
  const isType = node.importKind === 'type' || node.exportKind === 'type';
  const kind = type === 'ImportExpression' ? 'dynamic' : type.startsWith('TS') || isType ? 'type' : 'static';
  return [{ to, kind }];
}

/** Names that are declared here; those passed on from another module are that module's. */
function exportsOf({ body }) {
  const imported = new Set(
    body
      .filter(({ type }) => type === 'ImportDeclaration')
      .flatMap(({ specifiers }) => specifiers.map(({ local }) => local.name)),
  );
  const names = body
    .filter(({ type, source }) => type === 'ExportNamedDeclaration' && !source)
    .flatMap(({ declaration, specifiers }) =>
      declaration
        ? declaredBy(declaration)
        : specifiers.filter(({ local }) => !imported.has(local.name)).map(({ exported }) => exported.name),
    );
  return [...new Set(names)];
}

function declaredBy(declaration) {
  return declaration.declarations?.flatMap(({ id }) => namesIn(id)) ?? [declaration.id.name];
}

/** The names that a pattern binds: `a`, `{ a, b: c }`, `[a, ...b]`. */
function namesIn(pattern) {
  if (pattern === null) return [];
  if (pattern.type === 'ObjectPattern')
    return pattern.properties.flatMap(({ value, argument }) => namesIn(value ?? argument));
  if (pattern.type === 'ArrayPattern') return pattern.elements.flatMap(namesIn);
  if (pattern.type === 'AssignmentPattern') return namesIn(pattern.left);
  return pattern.type === 'RestElement' ? namesIn(pattern.argument) : [pattern.name];
}
