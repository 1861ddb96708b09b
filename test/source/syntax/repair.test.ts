import { describe, expect, test } from 'vitest';
import { readBroken, type Broken } from '../../../src/source/syntax/broken.js';
import { compileProblem } from '../../../src/source/syntax/compiles.js';
import { commonJsReader, type Reader } from '../../../src/source/syntax/reader.js';
import {
  bestRepair,
  inserted,
  propose,
  replaced,
  type Proposal,
  type TextRule,
} from '../../../src/source/syntax/repair.js';

function broken(source: string, reader: Reader = commonJsReader): Broken {
  const problem = compileProblem(source);
  if (!problem) throw new Error('V8 can read it.');
  return readBroken(source, problem, reader);
}

/** A rule of one proposal, that replaces the first place with these words. */
function proposing(name: string, was: string, text: string, more: Partial<Proposal> = {}): TextRule {
  return ({ source }) => {
    const from = source.indexOf(was);
    const edit = { from, to: from + was.length, text };
    return [{ ...propose('syntax-left-quoted', { name }, from, edit), ...more }];
  };
}

function told(source: string, ...rules: readonly TextRule[]): unknown {
  const notice = bestRepair(broken(source), [], rules);
  return notice && 'name' in notice.details ? notice.details.name : notice?.kind;
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
    const near = propose('syntax-left-quoted', { name: 'near' }, 0, inserted(9, ' 5'));
    expect(bestRepair(broken('const a = ;'), [() => [near]], [adds])?.details).toEqual({ name: 'near' });
  });

  test('the rules in their order, whichever place they look at', () => {
    const first = ({ token }: { token: { text: string } }): Proposal[] =>
      token.text === ';' ? [propose('syntax-left-quoted', { name: 'first' }, 0, inserted(9, ' 5'))] : [];
    const second = (): Proposal[] => [
      propose('syntax-left-quoted', { name: 'second' }, 0, inserted(9, ' 6')),
    ];
    expect(bestRepair(broken('const a = ;'), [first, second], [])?.details).toEqual({ name: 'first' });
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
    const swap: TextRule = () => [
      propose('syntax-order', { first: '=', second: ';' }, 8, { from: 8, to: 11, text: '= 5;' }),
    ];
    expect(told(two, swap)).toBeUndefined();
  });

  describe('what moves V8 on without a proof', () => {
    const source = 'let a;\nlet b;\nconst c = ;\nlet d;';
    const moving = (line: number, kind: 'syntax-left-side' | 'syntax-bracket-open'): TextRule => {
      const at = (line - 1) * 7;
      const edit = { from: 24, to: 25, text: '`' };
      const details = { sign: '(', closing: ')' };
      return () => [
        kind === 'syntax-left-side' ? propose(kind, {}, at, edit) : propose(kind, details, at, edit),
      ];
    };

    test.each([
      [1, 'syntax-left-side', undefined],
      [2, 'syntax-left-side', 'syntax-left-side'],
      [3, 'syntax-left-side', 'syntax-left-side'],
      [4, 'syntax-left-side', 'syntax-left-side'],
      [2, 'syntax-bracket-open', undefined],
      [3, 'syntax-bracket-open', 'syntax-bracket-open'],
    ] as const)('in line %i, %s: %s', (line, kind, kindTold) => {
      expect(told(source, moving(line, kind))).toBe(kindTold);
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
  const many: TextRule = () =>
    Array.from({ length: 200 }, () => propose('syntax-left-side', {}, 0, inserted(0, ' ')));
  bestRepair(broken('const a = ;', reader), [], [many]);
  expect(asked).toBe(80);
});

test('an edit replaces, or inserts', () => {
  expect(replaced({ start: 3, end: 5 }, 'a')).toEqual({ from: 3, to: 5, text: 'a' });
  expect(inserted(4, 'a')).toEqual({ from: 4, to: 4, text: 'a' });
});
