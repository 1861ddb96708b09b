import {
  commonFindings,
  defineLesson,
  type AnyFinding,
  type Evidence,
  type Lesson,
  type Probe,
  type ModelSubject,
} from '#lesson';

interface Tiny {
  readonly id: string;
  readonly title: string;
  readonly subject: ModelSubject;
  readonly isRight: (probe: Probe) => boolean;
}

/** Two steps, and just enough kinds. `export-absent` and the syntax kinds are also those of the first lesson. */
export function tinyLesson({ id, title, subject, isRight }: Tiny): Lesson {
  const { name } = subject;
  const hints = [`Where is ${name}?`, `Write ${name}.`, `const ${name} = () => {};`] as const;
  return defineLesson({
    ...{ id, title, subject },
    steps: [
      {
        ...{ id: 'write', title: `Write ${name}`, answer: ['const'], why: 'The server calls it.', hints },
        findings: {
          ...commonFindings,
          'write-absent': saying(`There is no ${name}.`),
          'write-wrong': saying(`${name} returns the wrong value.`),
        },
        check: (evidence) => noticedIn(evidence, isRight),
      },
      {
        ...{ id: 'export', title: `Export ${name}`, answer: ['exports'], why: 'The server loads it.', hints },
        findings: { 'export-absent': saying(`${name} is not exported.`) },
        check: ({ run }) =>
          run?.exports.properties.some((one) => one.name === name) === true
            ? []
            : [{ kind: 'export-absent', details: {} }],
      },
    ],
  });
}

function noticedIn({ facts, run }: Evidence, isRight: Tiny['isRight']): readonly AnyFinding[] {
  if (facts.problem) return [facts.problem];
  if (!run || run.probed === 'nothing') return [{ kind: 'write-absent', details: {} }];
  return run.probes.every(isRight) ? [] : [{ kind: 'write-wrong', details: {} }];
}

function saying(message: string) {
  return { severity: 'problem', meaning: message, say: () => ({ message, fix: 'Fix it.' }) } as const;
}
