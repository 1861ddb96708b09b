import type { DeclarationFact, Facts, Place } from '#lesson';
import { loadingCode } from '../evidence/database-text.js';
import { promisedBy } from '../evidence/own-functions.js';
import type { CallFinding, OtherValue } from '../words/call-endings.js';

export function otherValue(name: string, used: Place, facts: Facts): CallFinding {
  const declaration = facts.declarations.findLast(({ names }) => names.includes(name));
  return {
    kind: 'database-other-value',
    details: {
      name,
      type: isParameter(name, facts) ? 'parameter' : valueOf(declaration, facts),
      load: loadingCode(facts),
    },
    place: isParameter(name, facts) ? used : (declaration?.place ?? used),
  };
}

function isParameter(name: string, { binding }: Facts): boolean {
  const parameters = 'value' in binding && 'parameters' in binding.value ? binding.value.parameters : [];
  return parameters.some((parameter) => parameter.name === name);
}

function valueOf(declaration: DeclarationFact | undefined, facts: Facts): OtherValue {
  if (!declaration) return 'other';
  const { code, wanted } = facts;
  if (promisedBy(declaration.value, declaration.names, facts)) return 'awaitable';
  const { isPattern, value } = declaration;
  if (isPattern) return 'part';
  if (value.type === 'MemberExpression' && code.slice(value.start, value.end).endsWith(`.${wanted.list}`))
    return 'array';
  return value.path?.join() === 'require' ? 'uncalled' : (byNode[value.type] ?? 'other');
}

const byNode: Readonly<Record<string, OtherValue>> = {
  Literal: 'text',
  TemplateLiteral: 'text',
  ArrowFunctionExpression: 'function',
  FunctionExpression: 'function',
  ImportExpression: 'promise',
  MemberExpression: 'part',
  ObjectExpression: 'own',
  ArrayExpression: 'own',
};
