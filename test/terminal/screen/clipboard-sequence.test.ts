import { expect, test } from 'vitest';
import { clipboardSequence } from '../../../src/terminal/screen/clipboard-sequence.js';

test('a text goes to the clipboard as Base64', () => {
  expect(clipboardSequence('é', 'xterm-256color')).toBe('\u001b]52;c;w6k=\u0007');
});

test.each(['dumb', 'linux', 'vt220', undefined])('TERM=%s gets nothing, because it may print it', (term) => {
  expect(clipboardSequence('a', term)).toBe('');
});

test('what is too long for a terminal stays here', () => {
  expect(clipboardSequence('a'.repeat(56_000), 'xterm')).not.toBe('');
  expect(clipboardSequence('a'.repeat(57_000), 'xterm')).toBe('');
});
