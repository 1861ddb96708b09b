import type { Finding } from '../../../verdict/finding.js';
import { stumbledAt, type Broken, type Recogniser } from '../broken.js';
import type { SyntaxDetails } from '../details.js';
import type { Token } from '../tokens.js';

/** One sign that is wrong, missing or too many, proved by the repair. */
export const punctuationRecognisers: readonly Recogniser[] = [
  arrow,
  equalsInObject,
  semicolonInObject,
  colonForEquals,
  equalsMissing,
  arrowMissing,
  constUnset,
  commaExtra,
  commaMissing,
  semicolonMissing,
];

type Found = Finding<SyntaxDetails> | undefined;

interface Around {
  readonly token: Token;
  readonly before: Token | undefined;
  readonly beforeThat: Token | undefined;
  readonly after: Token | undefined;
}

/** The token at which V8 stumbled and its neighbours: a wrong sign is seen only by what follows. */
function around(broken: Broken): Around[] {
  const index = stumbledAt(broken);
  return [index, index + 1, index - 1, index - 2, index - 3].flatMap((one) => {
    const token = broken.code[one];
    return token
      ? [
          {
            token,
            before: broken.code[one - 1],
            beforeThat: broken.code[one - 2],
            after: broken.code[one + 1],
          },
        ]
      : [];
  });
}

function arrow(broken: Broken): Found {
  for (const { token, before, after } of around(broken)) {
    const isWrong = /^(?:->|>=|=|==|>)$/.test(token.text);
    const isHead = before?.text === ')' || before?.type === 'word';
    const end = token.text === '=' && after?.text === '>' ? after.end : token.end;
    if (!isWrong || !isHead || !broken.helps(token.start, end, '=>')) continue;
    const sign = broken.source.slice(token.start, end);
    return {
      kind: 'syntax-arrow',
      details: { v8: broken.v8.message, sign },
      place: broken.place(token.start),
    };
  }
  return undefined;
}

function equalsInObject(broken: Broken): Found {
  for (const { token, before } of around(broken)) {
    if (token.text !== '=' || before?.type !== 'word' || !broken.helps(token.start, token.end, ':')) continue;
    return {
      kind: 'syntax-equals-in-object',
      details: { v8: broken.v8.message, name: before.text },
      place: broken.place(token.start),
    };
  }
  return undefined;
}

function semicolonInObject(broken: Broken): Found {
  for (const { token } of around(broken)) {
    if (token.text !== ';') continue;
    const isRepaired = broken.helps(token.start, token.end, ',') || broken.helps(token.start, token.end, '');
    if (isRepaired)
      return {
        kind: 'syntax-semicolon-in-object',
        details: { v8: broken.v8.message },
        place: broken.place(token.start),
      };
  }
  return undefined;
}

function colonForEquals(broken: Broken): Found {
  for (const { token, before } of around(broken)) {
    if (token.text !== ':' || before?.type !== 'word' || !broken.helps(token.start, token.end, '=')) continue;
    return {
      kind: 'syntax-colon-for-equals',
      details: { v8: broken.v8.message, name: before.text },
      place: broken.place(token.start),
    };
  }
  return undefined;
}

function equalsMissing(broken: Broken): Found {
  for (const { token, before, beforeThat } of around(broken)) {
    const isTarget =
      before?.type === 'word' &&
      /^(?:const|let|var|\.)$/.test(beforeThat?.text ?? '') &&
      (token.text === '(' || token.text === '{' || token.type === 'word' || token.type === 'text');
    if (!isTarget || !broken.helps(before.end, before.end, ' = ')) continue;
    return {
      kind: 'syntax-equals-missing',
      details: { v8: broken.v8.message, name: before.text },
      place: broken.place(token.start),
    };
  }
  return undefined;
}

function arrowMissing(broken: Broken): Found {
  for (const { token, before } of around(broken)) {
    if (before?.text !== ')' || token.text !== '{' || !broken.helps(before.end, before.end, ' =>')) continue;
    return {
      kind: 'syntax-arrow-missing',
      details: { v8: broken.v8.message },
      place: broken.place(token.start),
    };
  }
  return undefined;
}

function commaExtra(broken: Broken): Found {
  for (const { token, before } of around(broken)) {
    const isDouble =
      token.text === ',' && (before?.text === ',' || before?.text === '(' || before?.text === '{');
    if (!isDouble || !broken.helps(token.start, token.end, '')) continue;
    return {
      kind: 'syntax-comma-extra',
      details: { v8: broken.v8.message },
      place: broken.place(token.start),
    };
  }
  return undefined;
}

/** Last: V8 means it only where nothing else helps. */
function constUnset({ v8 }: Broken): Found {
  if (!v8.message.startsWith('Missing initializer in const')) return undefined;
  return {
    kind: 'syntax-const-unset',
    details: { v8: v8.message },
    place: { line: v8.line, column: v8.column },
  };
}

function commaMissing(broken: Broken): Found {
  const [here] = around(broken);
  if (!here?.before || !broken.helps(here.before.end, here.before.end, ',')) return undefined;
  return {
    kind: 'syntax-comma-missing',
    details: { v8: broken.v8.message },
    place: broken.place(here.before.end - 1),
  };
}

function semicolonMissing(broken: Broken): Found {
  const [here] = around(broken);
  if (!here?.before || !broken.helps(here.before.end, here.before.end, ';')) return undefined;
  return {
    kind: 'syntax-semicolon-missing',
    details: { v8: broken.v8.message },
    place: broken.place(here.token.start),
  };
}
