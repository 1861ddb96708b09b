import type { ModelSubject } from '../../src/lesson/subject.js';
import type { Confused } from './mutants.js';

const inEveryLesson: readonly (readonly [string, readonly string[]])[] = [
  ['push', ['concat', 'unshift', 'pop', 'Push', 'add', 'splice']],
  ['find', ['filter', 'some', 'findIndex', 'findLast', 'Find', 'map']],
  ['module', ['modules']],
  ['exports', ['export_', 'Exports']],
  ['require', ['requires']],
];

/** What beginners write for a name of the lesson: its neighbours, or another spelling. */
export function confusedNames({ name, parameters, reads, list, properties = {} }: ModelSubject): Confused {
  const read = reads.map((one) => one.split('.').at(-1) ?? one);
  const groups = [
    parameters,
    ['tokens', 'clients', 'users'],
    ...Object.values(properties),
    [...read, 'id', 'name'],
  ];
  const words = new Set([...groups.flat(), list]);
  const neighbours = (word: string): readonly string[] =>
    groups
      .filter((group) => group.includes(word))
      .flatMap((group) => group.filter((one) => one !== word).slice(0, 4));
  return new Map([
    ...inEveryLesson,
    ...[...words].map((word) => [word, [...new Set([...neighbours(word), ...spellings(word)])]] as const),
    [name, [name.toLowerCase(), name.replace(/[A-Z].*/, '')]],
  ]);
}

function spellings(word: string): string[] {
  const snake = word.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const others = [snake, word.replace(/Id$/, 'ID'), word.replace(/s$/, ''), capital(word)];
  return others.filter((one) => one !== word);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
