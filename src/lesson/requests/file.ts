import {
  commonFindings,
  quoted,
  withHints,
  type AnyFinding,
  type CommonDetails,
  type Evidence,
  type Findings,
  type RequestMistakes,
} from '#lesson';

/** Why the file cannot be read. */
export function fileProblem({ facts, requests }: Evidence): AnyFinding | undefined {
  return facts.problem ?? requests?.file.problem;
}

const fix = 'Write requests: a line such as `GET http://localhost:3000/photos`, then one header a line.';

const findings: Findings<RequestMistakes> = {
  'syntax-http-curl': {
    severity: 'problem',
    meaning: 'A command of the shell is in the file of requests.',
    say: () => ({
      message: 'This is a command for the shell, not a request.',
      fix: 'Write what the command sends: the request line, each header of `-H` on its own line, an empty line, the data of `-d`.',
    }),
  },
  'syntax-http-javascript': {
    severity: 'problem',
    meaning: 'JavaScript is in the file of requests.',
    say: () => ({ message: 'This line is JavaScript. The file of this lesson has HTTP requests.', fix }),
  },
  'syntax-http-json': {
    severity: 'problem',
    meaning: 'JSON is in the place of a request.',
    say: () => ({ message: 'This line is JSON, and no request is above it.', fix }),
  },
  'syntax-http-request-line': {
    severity: 'problem',
    meaning: 'A line is not a request line.',
    say: ({ line }) => ({
      message: `A request must begin here, and ${quoted(line)} is not a method with an address.`,
      fix: 'Write the method in capitals, a space and the address: `GET http://localhost:3000/photos`. A comment begins with `#`.',
    }),
  },
  'syntax-http-header': {
    severity: 'problem',
    meaning: 'A line below a request line is not a header.',
    say: ({ line }) => ({
      message: `${quoted(line)} is not a header: a header is a name, a colon and a value.`,
      fix: 'Write `Name: value`. If this line is the body, put an empty line above it.',
    }),
  },
  'syntax-http-blank-line': {
    severity: 'problem',
    meaning: 'The empty line above the body is missing.',
    say: ({ line }) => ({
      message: `${quoted(line)} looks like the body, but no empty line is above it.`,
      fix: 'Put one empty line between the headers and the body.',
    }),
  },
  'syntax-http-separator': {
    severity: 'problem',
    meaning: 'Two requests have no `###` between them.',
    say: ({ line }) => ({
      message: `A second request begins here: ${quoted(line)}. Without \`###\` above it, it belongs to the request before.`,
      fix: 'Put a line with `###` between the two requests.',
    }),
  },
  'syntax-http-file-body': {
    severity: 'problem',
    meaning: 'The body is in another file.',
    say: ({ line }) => ({
      message: `${quoted(line)} takes the body from another file, and other files are not read here.`,
      fix: 'Write the body itself in this place.',
    }),
  },
};

const withOwnHints = withHints(findings, [
  [
    ['syntax-http-curl', 'syntax-http-javascript', 'syntax-http-json', 'syntax-http-request-line'],
    [
      'What is the first line that a client sends to a server?',
      'A request is plain text: a method, an address, and headers. Nothing else is in this file, except comments and variables.',
      'The shape of a request:\n    METHOD http://host/path\n    Name: value',
    ],
  ],
  [
    ['syntax-http-header', 'syntax-http-blank-line', 'syntax-http-separator', 'syntax-http-file-body'],
    [
      'How does a server know where the headers end and the body begins?',
      'An empty line is between headers and body. A line with three # is between two requests.',
      'The shape:\n    METHOD http://host/path\n    Name: value\n    # an empty line, then the body:\n    one=1&two=2\n    ###',
    ],
  ],
]);

const { 'file-too-large': tooLarge, 'file-utf-16': utf16, 'file-binary': binary } = commonFindings;
const onFiles: Pick<Findings<CommonDetails>, 'file-too-large' | 'file-utf-16' | 'file-binary'> = {
  'file-too-large': tooLarge,
  'file-utf-16': utf16,
  'file-binary': binary,
};

export const fileFindings = { ...withOwnHints, ...onFiles };
