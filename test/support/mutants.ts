import { parse, type AnyNode } from 'acorn';
import { fullAncestor } from 'acorn-walk';

export interface Mutant {
  readonly change: string;
  readonly source: string;
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** For each name: those that beginners take for it. */
export type Confused = ReadonlyMap<string, readonly string[]>;

/** A piece dropped, swapped, renamed, negated, made constant … */
export function mutantsOf(source: string, confused: Confused): Mutant[] {
  const program = parse(source, {
    ecmaVersion: 'latest',
    allowReturnOutsideFunction: true,
    allowHashBang: true,
  });
  const edits: Edit[] = [];
  fullAncestor(program, (node, _state, ancestors) => {
    edits.push(...editsOf(node, ancestors.at(-2), { source, confused }));
  });
  const mutants = edits.map((edit) => mutant(source, edit));
  const seen = new Set([source]);
  return mutants.filter((one) => !seen.has(one.source) && seen.add(one.source));
}

interface Given {
  readonly source: string;
  readonly confused: Confused;
}

function mutant(source: string, { from, to, text }: Edit): Mutant {
  const line = source.slice(0, from).split('\n').length;
  return {
    change: `line ${String(line)}: ${source.slice(from, to)} → ${text === '' ? '(nothing)' : text}`,
    source: source.slice(0, from) + text + source.slice(to),
  };
}

function editsOf(node: AnyNode, parent: AnyNode | undefined, { source, confused }: Given): Edit[] {
  const text = (one: { start: number; end: number }): string => source.slice(one.start, one.end);
  const replace = (...texts: string[]): Edit[] =>
    texts.map((replacement) => ({ from: node.start, to: node.end, text: replacement }));
  const swap = (list: readonly (AnyNode | null)[]): Edit[] =>
    list.flatMap((one, index) => {
      const next = list[index + 1];
      if (!one || !next) return [];
      const between = source.slice(one.end, next.start);
      return [{ from: one.start, to: next.end, text: text(next) + between + text(one) }];
    });
  switch (node.type) {
    case 'Program':
    case 'BlockStatement':
      return [
        ...swap(node.body),
        ...node.body.flatMap((statement) => statementEdits(statement, text(statement))),
      ];
    case 'ReturnStatement':
      if (!node.argument) return replace('return {};');
      return replace(
        'return;',
        `${text(node.argument)};`,
        'return true;',
        'return null;',
        `return [${text(node.argument)}];`,
      );
    case 'IfStatement':
      return [{ from: node.test.start, to: node.test.end, text: `!(${text(node.test)})` }];
    case 'VariableDeclaration':
      return ['const', 'let', 'var']
        .filter((keyword) => keyword !== node.kind)
        .map((keyword) => ({ from: node.start, to: node.start + node.kind.length, text: keyword }));
    case 'AssignmentExpression':
      return replace(
        `${text(node.left)} == ${text(node.right)}`,
        text(node.right),
        text(node.left),
        `${text(node.right)}, ${text(node.left)}`,
        `${text(node.left)} = null`,
        `${text(node.left)} = ''`,
        `${text(node.left)} = [${text(node.right)}]`,
      );
    case 'CallExpression':
      return [
        ...replace(text(node.callee), `${text(node)}, ${text(node)}`, `(() => ${text(node)})`),
        ...swap(node.arguments),
        ...node.arguments.map((one) => ({ from: one.start, to: one.end, text: 'undefined' })),
      ];
    case 'ArrowFunctionExpression':
      return [
        ...swap(node.params),
        ...node.params.map((one) => ({ from: one.start, to: one.end, text: `{ ...${text(one)} }` })),
        ...replace(`async ${text(node)}`, `() => ${text(node)}`, `(${text(node)})()`),
      ];
    case 'ObjectExpression':
      return [
        ...replace('{}', `[${text(node)}]`, `JSON.stringify(${text(node)})`, '({ ...null })'),
        ...swap(node.properties),
      ];
    case 'Property':
      return node.shorthand || parent?.type !== 'ObjectExpression'
        ? []
        : [
            { from: node.key.start, to: node.key.end, text: 'other' },
            { from: node.value.start, to: node.value.end, text: 'null' },
            { from: node.value.start, to: node.value.end, text: "'abc'" },
            { from: node.value.start, to: node.value.end, text: `(${text(node.value)} + 1)` },
          ];
    case 'MemberExpression':
      return memberEdits(node, source);
    case 'Identifier':
      return replace(`${node.name}s`, ...(confused.get(node.name) ?? []));
    case 'Literal':
      return typeof node.value === 'string' ? replace("''", "'other'") : replace('0', 'true');
    case 'BinaryExpression':
      return [
        ...replace(`${text(node.right)} ${node.operator} ${text(node.left)}`, `!(${text(node)})`),
        ...(node.operator === '===' && node.left.type === 'MemberExpression'
          ? replace(...['==', '!==', '='].map((sign) => `${text(node.left)} ${sign} ${text(node.right)}`))
          : []),
      ];
    case 'LogicalExpression':
      return replace(
        text(node.left),
        text(node.right),
        ...['&&', '||', '??']
          .filter((sign) => sign !== node.operator)
          .map((sign) => `${text(node.left)} ${sign} ${text(node.right)}`),
      );
    case 'SpreadElement':
      return replace(text(node.argument));
    default:
      return [];
  }
}

function statementEdits(statement: AnyNode, text: string): Edit[] {
  const at = (replacement: string): Edit => ({ from: statement.start, to: statement.end, text: replacement });
  const isDeclaration = /Declaration$/.test(statement.type);
  const whole = [at(''), at(`// ${text.replaceAll('\n', '\n// ')}\n`)];
  if (isDeclaration || statement.type === 'ReturnStatement') return whole;
  return [
    ...whole,
    at(`${text} ${text}`),
    at(`if (false) { ${text} }`),
    at(`if (Math.random() < 2) { ${text} }`),
    at(`setTimeout(() => { ${text} });`),
    at(`const later = () => { ${text} };`),
    at(`try { ${text} } catch {}`),
  ];
}

function memberEdits(node: AnyNode & { type: 'MemberExpression' }, source: string): Edit[] {
  const object = source.slice(node.object.start, node.object.end);
  return [
    { from: node.start, to: node.end, text: object },
    ...(node.computed ? [] : [{ from: node.object.end, to: node.property.start, text: '?.' }]),
    {
      from: node.start,
      to: node.end,
      text: `${object}.unknown.${source.slice(node.property.start, node.property.end)}`,
    },
  ];
}
