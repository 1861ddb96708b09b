import {
  commonFindings,
  judgedFunction,
  type BindingFact,
  type CommonDetails,
  type Evidence,
  type Facts,
  type FunctionFact,
  type Place,
  type Step,
  type ValueFact,
} from '#lesson';
import type { FunctionSubject } from '../subject.js';
import { declarationShape } from '../words/counted.js';
import { declareFindings, type DeclareDetails, type DeclareFinding } from '../words/declare.js';
import { statementLost } from '../evidence/outside.js';
import { seenDeclare } from '../words/seen.js';
import { parameterFinding } from './parameters.js';

/** Syntax errors belong to it, too: it is the first step. */
export function declareStep(subject: FunctionSubject): Step<CommonDetails & DeclareDetails> {
  const { name, parameters, olderName } = subject;
  return {
    id: 'declare',
    title: `Declare ${name}`,
    answer: [`const ${name} =`],
    why: 'The server finds the functions of its model by their names and passes the values in a fixed order. It never calls a function with another name, and in another order the values are mixed up.',
    hints: [
      'Which parts does a function have, even if it does nothing yet?',
      'The example in the instruction is a whole declaration with one parameter. Which two things of it must change?',
      `The shape of the declaration:\n    ${declarationShape(parameters)}\n    };`,
    ],
    findings: { ...commonFindings, ...declareFindings(subject) },
    check: ({ facts }: Evidence) => {
      if (facts.problem) return [facts.problem];
      const problem = bracesFinding(facts) ?? nameFinding(facts, olderName) ?? valueFinding(facts);
      return problem ? [withOrder(problem, facts)] : adviceOn(facts);
    },
    seen: seenDeclare,
  };
}

/** A wrong order is the hardest mistake to see in an app. */
function withOrder(problem: DeclareFinding, { binding, wanted }: Facts): DeclareFinding {
  const own = judgedFunction(binding);
  const other = own && parameterFinding(own, wanted.parameters);
  if (other?.kind !== 'declare-parameters-permuted' || !alsoInOrder.has(problem.kind)) return problem;
  const order = other.details.names;
  // TypeScript does not see that each of these kinds has an `order`.
  return { ...problem, details: { ...problem.details, order } } as DeclareFinding;
}

const alsoInOrder = new Set<DeclareFinding['kind']>([
  'declare-case-differs',
  'declare-name-misspelled',
  'declare-nested',
  'declare-export-only',
  'declare-method',
  'declare-class-method',
  'declare-other-name',
  'declare-without-keyword',
  'declare-function-declaration',
  'declare-function-expression',
]);

/** This hides all other mistakes. */
function bracesFinding(facts: Facts): DeclareFinding | undefined {
  const { binding } = facts;
  const lost = statementLost(facts);
  if (!lost || !('value' in binding)) return undefined;
  const { place } = binding.value;
  return { kind: 'declare-braces-missing', details: { line: lost.place.line }, place };
}

function nameFinding(facts: Facts, olderName: string | undefined): DeclareFinding | undefined {
  const { binding, statements, fence } = facts;
  if (fence) return { kind: 'declare-fenced', details: {}, place: fence };
  switch (binding.type) {
    case 'exact':
      return undefined;
    case 'case':
      return { kind: 'declare-case-differs', details: { name: binding.name }, place: binding.place };
    case 'near':
      return { kind: 'declare-name-misspelled', details: { name: binding.name }, place: binding.place };
    case 'elsewhere':
      return { kind: `declare-${binding.where}`, details: { name: binding.name }, place: binding.place };
    case 'nowhere': {
      const older = olderName === undefined ? undefined : underOlderName(olderName, facts);
      if (older) return older;
      return {
        kind: statements.some(({ isDirective }) => !isDirective) ? 'declare-absent' : 'declare-empty-file',
        details: {},
      };
    }
  }
}

function underOlderName(
  name: string,
  { declarations, statements, writes, keys, methods }: Facts,
): DeclareFinding | undefined {
  const found =
    declarations.find(({ names }) => names.includes(name)) ??
    statements.find(({ declares }) => declares.includes(name)) ??
    writes.find(({ target }) => target.at(-1) === name) ??
    [...keys, ...methods].find((one) => one.name === name);
  return found && { kind: 'declare-older-name', details: { name }, place: found.place };
}

type Bound = Extract<BindingFact, { value: unknown }>;

function valueFinding({ binding, wanted }: Facts): DeclareFinding | undefined {
  if (!('value' in binding)) return undefined;
  const { value, place, keyword } = binding;
  if (keyword === 'import') return { kind: 'declare-imported', details: { name: binding.name }, place };
  switch (value.type) {
    case 'arrow':
      if (keyword === 'none') return { kind: 'declare-without-keyword', details: {}, place };
      return parameterFinding(value, wanted.parameters);
    case 'function':
      return functionWord(value);
    case 'call':
      return value.ofFunctionLiteral
        ? { kind: 'declare-immediate-call', details: {}, place: value.place }
        : { kind: 'declare-result-of-call', details: {}, place: value.place };
    default:
      return otherValue(value.type, value.place);
  }
}

function functionWord({ isGenerator, isDeclaration, place }: FunctionFact): DeclareFinding {
  if (isGenerator) return { kind: 'declare-star-function', details: {}, place };
  return {
    kind: isDeclaration ? 'declare-function-declaration' : 'declare-function-expression',
    details: {},
    place,
  };
}

function otherValue(
  type: Exclude<ValueFact['type'], 'arrow' | 'function' | 'call'>,
  place: Place,
): DeclareFinding {
  if (type === 'unset') return { kind: 'declare-unset', details: {}, place };
  if (type === 'class') return { kind: 'declare-is-class', details: {}, place };
  return { kind: 'declare-not-function', details: { type }, place };
}

function adviceOn({ binding, code }: Facts): DeclareFinding[] {
  if (!('value' in binding) || binding.value.type !== 'arrow') return [];
  const { value, place } = binding;
  return [
    ...keywordAdvice(binding),
    // Without `async`, an `await` cannot be parsed.
    ...(value.isAsync && !/\bawait\b/.test(code.slice(value.start, value.end))
      ? [{ kind: 'declare-async', details: {}, place: value.place } as const]
      : []),
    ...(value.parameters.some(({ form }) => form === 'default')
      ? [{ kind: 'declare-defaults', details: {}, place } as const]
      : []),
  ];
}

function keywordAdvice({ keyword, place }: Bound): DeclareFinding[] {
  return keyword === 'let' || keyword === 'var' ? [{ kind: `declare-${keyword}`, details: {}, place }] : [];
}
