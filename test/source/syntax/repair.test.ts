import { describe, expect, test } from 'vitest';
import { readBroken, type Broken } from '../../../src/source/syntax/broken.js';
import { compileProblem } from '../../../src/source/syntax/compiles.js';
import { commonJsReader, type Reader } from '../../../src/source/syntax/reader.js';
import { bestRepair } from '../../../src/source/syntax/repair.js';
import {
  inserted,
  replaced,
  type AnyMistake,
  type ContextRule,
  type Proposal,
} from '../../../src/source/syntax/syntax-mistake.js';

function broken(source: string, reader: Reader = commonJsReader): Broken {
  const problem = compileProblem(source);
  if (!problem) throw new Error('V8 can read it.');
  return readBroken(source, problem, reader);
}

/** Its one proposal replaces the first place. */
function proposing(kind: string, was: string, text: string, more: Partial<Proposal> = {}): AnyMistake {
  const rule = ({ source }: Broken): Proposal[] => {
    const from = source.indexOf(was);
    return [{ details: {}, at: from, edit: { from, to: from + was.length, text }, ...more }];
  };
  return { kind, recognise: { type: 'distant-guess', rule } };
}

function near(kind: string, rule: ContextRule): AnyMistake {
  return { kind, recognise: { type: 'guess', rules: [rule] } };
}

function told(source: string, ...mistakes: readonly AnyMistake[]): string | undefined {
  return bestRepair(broken(source), mistakes)?.kind;
}

describe('what mends the text is what was wrong with it', () => {
  const adds = proposing('adds', '= ;', '= 5;');
  const removes = proposing('removes', 'const a = ;', '');
  const fails = proposing('fails', '= ;', '= = ;');

  test('the first proposal that does', () => {
    expect(told('const a = ;', fails, adds, proposing('late', '= ;', '= 6;'))).toBe('adds');
  });

  test('none, where none does', () => {
    expect(told('const a = ;', fails)).toBeUndefined();
  });

  test('adding before taking away', () => {
    expect(told('const a = ;', removes, adds)).toBe('adds');
  });

  test('taking blanks away is no loss', () => {
    expect(told("const a = '\\ u0041';\nconst b = `${1} ${'\\u 0042'}`;", proposing('other', 'x', 'x'))).toBe(
      undefined,
    );
    expect(told('let a; a + + = 5', proposing('blank', '+ + =', '+='), proposing('sign', '+ + =', '='))).toBe(
      'blank',
    );
  });

  test('a sure one before a weak one', () => {
    expect(told('const a = ;', proposing('weak', '= ;', '= 6;', { isWeak: true }), removes)).toBe('removes');
  });

  test('a rule of the table before one that looks at the whole text', () => {
    const proposal = { details: {}, at: 0, edit: inserted(9, ' 5') };
    expect(
      told(
        'const a = ;',
        adds,
        near('near', () => [proposal]),
      ),
    ).toBe('near');
  });

  test('the rules in their order, whichever place they look at', () => {
    const first = near('first', ({ token }) =>
      token.text === ';' ? [{ details: {}, at: 0, edit: inserted(9, ' 5') }] : [],
    );
    const second = near('second', () => [{ details: {}, at: 0, edit: inserted(9, ' 6') }]);
    expect(told('const a = ;', first, second)).toBe('first');
  });
});

describe('of two mistakes', () => {
  const two = 'const a = ;\nconst b = 1;\nconst c = ;';

  test('the first is told when V8 comes as far as the second', () => {
    expect(told(two, proposing('first', '= ;', '= 5;'))).toBe('first');
  });

  test('not what lets V8 come no further', () => {
    expect(told(two, proposing('none', 'const a', 'let a'))).toBeUndefined();
  });

  test('a line that was added does not count as further', () => {
    expect(told(two, proposing('none', '= ;', '\n\n= ;'))).toBeUndefined();
  });

  test('what lets V8 read all above is told before what only moves it on', () => {
    const moves = proposing('moves', 'const a = ;', 'const a = `');
    expect(told(two, moves)).toBe('moves');
    expect(told(two, moves, proposing('proves', '= ;', '= 5;'))).toBe('proves');
  });

  test('what is open above the second one is closed for the proof', () => {
    const inside = 'f(() => {\n  const a = ;\n  const b = [1,\n  2];\n  const c = ;\n});';
    const moves = proposing('moves', 'const a = ;', 'const a = `');
    expect(told(inside, proposing('proves', '= ;', '= 5;'), moves)).toBe('proves');
  });

  test('what is swapped moves V8 on too, and is no proof', () => {
    const swap = proposing('swap', '= ;', '= 5;');
    expect(told(two, { ...swap, partialRepair: 'proves nothing' })).toBeUndefined();
  });

  describe('what moves V8 on without a proof', () => {
    const source = 'let a;\nlet b;\nconst c = ;\nlet d;';
    const moving = (line: number): AnyMistake =>
      proposing('moves', ';', '`', { at: (line - 1) * 7, edit: { from: 24, to: 25, text: '`' } });

    test.each([
      [1, undefined],
      [2, 'moves'],
      [3, 'moves'],
      [4, 'moves'],
    ] as const)('in line %i: %s', (line, kind) => {
      expect(told(source, moving(line))).toBe(kind);
    });

    test.each([
      [2, undefined],
      [3, 'moves'],
    ] as const)('that proves only its own line, in line %i: %s', (line, kind) => {
      expect(told(source, { ...moving(line), partialRepair: 'proves this line' })).toBe(kind);
    });
  });
});

test('V8 is asked about eighty proposals at most', () => {
  let asked = 0;
  const reader: Reader = {
    ...commonJsReader,
    problem: (source) => {
      asked += 1;
      return compileProblem(source);
    },
  };
  const rule = (): Proposal[] =>
    Array.from({ length: 200 }, () => ({ details: {}, at: 0, edit: inserted(0, ' ') }));
  bestRepair(broken('const a = ;', reader), [{ kind: 'many', recognise: { type: 'distant-guess', rule } }]);
  expect(asked).toBe(80);
});

test('an edit replaces, or inserts', () => {
  expect(replaced({ start: 3, end: 5 }, 'a')).toEqual({ from: 3, to: 5, text: 'a' });
  expect(inserted(4, 'a')).toEqual({ from: 4, to: 4, text: 'a' });
});
