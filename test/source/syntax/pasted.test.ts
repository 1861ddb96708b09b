import { describe, expect, test } from 'vitest';
import { explainSyntax } from '../../../src/source/syntax/explain.js';
import { pastedTexts } from '../../support/pasted-texts.js';

describe('text that was pasted, or meant for another language', () => {
  test.each(pastedTexts)('%s', (_what, source, kind, line) => {
    const finding = explainSyntax(source);
    expect(`${finding?.kind ?? 'nothing'} ${String(finding?.place?.line ?? 0)}`).toBe(
      `${kind} ${String(line)}`,
    );
  });
});
