import { describe, expect, test } from 'vitest';
import { differsInCaseOnly, distance, closestName } from '../../src/source/closest-name.js';

describe('how far two texts are from each other', () => {
  test.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['abc', '', 3],
    ['', 'abc', 3],
    ['abc', 'abcd', 1],
    ['abcd', 'abc', 1],
    ['abc', 'xbc', 1],
    ['abc', 'acb', 1],
    ['abc', 'bac', 1],
    ['abcd', 'badc', 2],
    ['abc', 'cab', 2],
    ['abc', 'cba', 2],
    ['abc', 'xyz', 3],
    ['aab', 'aba', 1],
    ['push', 'psuh', 1],
    ['abcdef', 'fedcba', 5],
    ['ab', 'bxa', 3],
    ['kitten', 'sitting', 3],
  ])('%j and %j: %i', (one, other, off) => {
    expect(distance(one, other)).toBe(off);
    expect(distance(other, one)).toBe(off);
  });
});

describe('what was most likely meant', () => {
  test.each<[string, readonly string[], string | undefined]>([
    ['Token', ['tokens', 'token'], 'token'],
    ['client_id', ['client', 'clientId'], 'clientId'],
    ['client-id', ['clientId'], 'clientId'],
    ['token', ['token', 'tokens'], 'tokens'],
    ['token', ['token'], undefined],
    ['tokesn', ['tokenize', 'tokens'], 'tokens'],
    ['tokesn', ['tokens', 'tokesns'], 'tokens'],
    ['clientIds', ['clientXX', 'clientId'], 'clientId'],
    ['pus', ['push'], 'push'],
    ['pu', ['push'], undefined],
    ['pushes', ['push'], undefined],
    ['conct', ['concat'], 'concat'],
    ['cnct', ['concat'], 'concat'],
    ['cnt', ['concat'], undefined],
    ['elephant', ['token', 'client'], undefined],
    ['anything', [], undefined],
  ])('by %j, of %j: %j', (name, candidates, meant) => {
    expect(closestName(name, candidates)).toBe(meant);
  });
});

describe('only in case', () => {
  test.each([
    ['saveToken', 'savetoken', true],
    ['saveToken', 'save_token', true],
    ['saveToken', 'save-token', true],
    ['saveToken', 'saveToken', false],
    ['saveToken', 'saveTokens', false],
  ])('%s and %s differ: %s', (one, other, expected) => {
    expect(differsInCaseOnly(one, other)).toBe(expected);
  });
});
