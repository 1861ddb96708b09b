import { inWords, quoted, withHints, type Findings, type ValueProblem } from '#lesson';

export interface VariableDetails {
  readonly variable: ValueProblem;
}

const findings: Findings<VariableDetails> = {
  variable: {
    severity: 'problem',
    meaning: 'A `{{…}}` in the request has no value, so the request is not sent.',
    say: (problem) => {
      const [message, fix] = wordsFor(problem);
      return { message: `${message} So this request was not sent.`, fix };
    },
  },
};

function wordsFor(problem: ValueProblem): readonly [message: string, fix: string] {
  const { name } = problem;
  switch (problem.reason) {
    case 'unknown':
      if (name.startsWith('$'))
        return [
          `Only an editor knows the value of ${quoted(name)}.`,
          'Write the value itself, or set a variable of your own with a line such as `@id = …`.',
        ];
      return [
        `No line sets the variable ${quoted(name)}.`,
        meantOr(problem.closest, `Add a line such as \`@${name} = …\`, or correct the name.`),
      ];
    case 'no-request':
      return [
        `No request has the name ${quoted(name)}.`,
        meantOr(problem.closest, `Put the line \`# @name ${name}\` above the request that you mean.`),
      ];
    case 'script':
      return [
        `A script sets ${quoted(name)}, and scripts do not run here.`,
        'Use the form `{{name.response.body.field}}`, with the name of a request.',
      ];
    case 'cycle':
      return [`${quoted(`{{${name}}}`)} needs its own value.`, 'Use the answer to another request.'];
    case 'no-answer':
      return [`There is no answer to the request ${quoted(name)}.`, 'Correct that request first.'];
    case 'no-value':
      return [
        `The answer to ${quoted(name)} has the status ${String(problem.status)} and no field ${quoted(problem.path)}.`,
        `It has ${inWords(problem.fields.map((field) => quoted(field)))}.`,
      ];
  }
}

function meantOr(closest: string | undefined, advice: string): string {
  return closest === undefined ? advice : `Did you mean ${quoted(closest)}?`;
}

/** Of any step. */
export const variableFindings = withHints(findings, [
  [
    ['variable'],
    [
      'Where does each name between the double brackets come from?',
      'A line that begins with @ sets a variable. A comment with @name gives a request its name, and its answer has fields.',
      'The shapes:\n    @variable = value\n    {{variable}}\n    {{name.response.body.field}}',
    ],
  ],
]);
