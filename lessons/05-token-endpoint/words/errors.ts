import { quoted, withHints, type Ending, type Findings, type Thrown } from '#lesson';
import { becauseOf, errorText } from '#lesson/app';

interface Tried {
  /** `a wrong secret`, for a sentence. */
  readonly tried: string;
}

export interface ErrorDetails {
  readonly 'errors-exited': Tried & { readonly ending: Ending };
  readonly 'errors-hung': Tried & { readonly ending: Ending };
  readonly 'errors-granted': Tried;
  readonly 'errors-rejection': Tried & { readonly error: Thrown };
  readonly 'errors-unanswered': Tried;
  readonly 'errors-twice': Tried;
  readonly 'errors-leak': Tried & { readonly told: string };
  readonly 'errors-ok-status': Tried & { readonly status: number };
  readonly 'errors-status': Tried & { readonly status: number; readonly wanted: string };
  readonly 'errors-no-challenge': Tried & { readonly sent: string | undefined };
  readonly 'errors-not-json': Tried & { readonly type: string };
  readonly 'errors-no-error': Tried & { readonly keys: readonly string[] };
  readonly 'errors-code': Tried & { readonly sent: string; readonly wanted: readonly string[] };
}

const findings: Findings<ErrorDetails> = {
  'errors-exited': {
    severity: 'problem',
    meaning: 'A refused request ends the server.',
    danger: 'Anyone can stop the server with one wrong request.',
    say: ({ tried, ending }) => ({
      message: `One request with ${tried} stops the server: ${becauseOf(ending)}.`,
      fix: 'Answer the error and keep running. Remove the call that ends the process.',
    }),
  },
  'errors-hung': {
    severity: 'problem',
    meaning: 'A refused request blocks the server.',
    danger: 'Anyone can block the server with one wrong request.',
    say: ({ tried, ending }) => ({
      message: `One request with ${tried} blocks the whole server: ${becauseOf(ending)}.`,
      fix: 'Answer the error once. Do not try the same thing again and again.',
    }),
  },
  'errors-twice': {
    severity: 'problem',
    meaning: 'A refused request is answered twice.',
    say: ({ tried }) => ({
      message: `A request with ${tried} is answered twice.`,
      fix: 'After an answer, the handler must stop.',
    }),
  },
  'errors-rejection': {
    severity: 'problem',
    meaning: 'An error is not handled: in a real server, it ends the process.',
    danger: 'Node ends a process after an unhandled rejection. Anyone can stop the server.',
    say: ({ tried, error }) => ({
      message: `A request with ${tried} leaves an error that no code handles: ${quoted(errorText(error))}.`,
      fix: 'Catch the error of each promise that you make, or wait for it inside `try`.',
    }),
  },
  'errors-unanswered': {
    severity: 'problem',
    meaning: 'A refused request gets no answer.',
    say: ({ tried }) => ({
      message: `A request with ${tried} gets no answer: the client waits for ever.`,
      fix: 'Answer in each way that the handler can take.',
    }),
  },
  'errors-granted': {
    severity: 'problem',
    meaning: 'A request that must be refused makes a token.',
    danger: 'A stranger gets a token that works.',
    say: ({ tried }) => ({
      message: `A request with ${tried} makes a token.`,
      fix: 'Pass to the library what the client has sent, and let it decide.',
    }),
  },
  'errors-ok-status': {
    severity: 'problem',
    meaning: 'A refusal is answered with a status that says success.',
    danger: 'A client takes the refusal for a token, or a refused login for a good one.',
    say: ({ tried, status }) => ({
      message: `A request with ${tried} is refused, but the status is ${String(status)}.`,
      fix: 'Send the status of the error. The status of the response is still 200 in some cases.',
    }),
  },
  'errors-leak': {
    severity: 'problem',
    meaning: 'A refusal shows the inside of the server.',
    danger: 'Messages and stacks show SQL, paths and secrets. A thief reads them first.',
    say: ({ tried, told }) => ({
      message: `The answer to a request with ${tried} contains ${told}.`,
      fix: 'Send the code of the error, not its message, its stack or the error itself.',
    }),
  },
  'errors-status': {
    severity: 'problem',
    meaning: 'A refusal has another status than RFC 6749 says.',
    say: ({ tried, status, wanted }) => ({
      message: `A request with ${tried} gets the status ${String(status)}. It must be ${wanted}.`,
      fix: "The library's error has the right status. An error that is not the library's is a fault of the server.",
    }),
  },
  'errors-no-challenge': {
    severity: 'problem',
    meaning: 'A refused Basic login is answered without `WWW-Authenticate: Basic`.',
    say: ({ tried, sent }) => ({
      message: `A request with ${tried} gets 401 ${sent === undefined ? 'without `WWW-Authenticate`' : `with \`WWW-Authenticate: ${sent}\``}. It must name Basic.`,
      fix: "The headers of the library's response have it. Send them with an error too.",
    }),
  },
  'errors-not-json': {
    severity: 'problem',
    meaning: 'The answer to a refused request is not JSON.',
    say: ({ tried, type }) => ({
      message: `The answer to a request with ${tried} is not JSON${type === '' ? '' : `, but ${quoted(type)}`}.`,
      fix: 'Answer errors as JSON, like tokens.',
    }),
  },
  'errors-no-error': {
    severity: 'problem',
    meaning: 'The answer to a refused request has no string `error`.',
    say: ({ tried, keys }) => ({
      message: `The answer to a request with ${tried} has no string \`error\`. ${keys.length === 0 ? 'It is an empty object.' : `It has ${keys.map(quoted).join(', ')}.`}`,
      fix: 'Clients read the key `error`. Its value is the code of the error, a string.',
    }),
  },
  'errors-code': {
    severity: 'problem',
    meaning: 'The code in `error` is another one than RFC 6749 says.',
    say: ({ tried, sent, wanted }) => ({
      message: `A request with ${tried} gets the error ${quoted(sent)}. Clients expect ${wanted.map(quoted).join(' or ')}.`,
      fix: "The library's error has a property with this code.",
    }),
  },
};

export const errorFindings = withHints(findings, [
  [
    ['errors-exited', 'errors-hung', 'errors-rejection'],
    [
      'What happens to all other clients when one of them sends a wrong request?',
      'Refusals happen each day. Wait for each promise, catch its error, and answer one time.',
      'The shape:\n    try {\n      await promise;\n    } catch (err) {\n      answer(err);\n    }',
    ],
  ],
  [
    ['errors-granted'],
    [
      'What does your code change or add before the library decides?',
      'The library must see exactly what the client has sent. Look for values of your own in the form or in the headers.',
      'The shape of the line:\n    await server.method(\n      new Class(req),\n      libraryResponse,\n    );',
    ],
  ],
  [
    ['errors-unanswered', 'errors-twice'],
    [
      'How many answers does each refused request get?',
      'Follow the code after the promise rejects, for each error. It must send one answer, and stop.',
      'The shape:\n    } catch (err) {\n      res.status(number).json(object);\n      return;\n    }',
    ],
  ],
  [
    ['errors-leak'],
    [
      'Which properties does an error have, and which of them is for your log only?',
      'A client needs a short code from a fixed set. The sentences of an error may come from your database.',
      'The shape of the line:\n    res.json({ error: err.property });',
    ],
  ],
  [
    ['errors-ok-status', 'errors-status', 'errors-no-challenge'],
    [
      'Which object knows the number of this refusal, and which one the headers?',
      "The library's error has the number. The library's response has the headers, in this case too.",
      'The shape of the line:\n    res.status(one).set(two);',
    ],
  ],
  [
    ['errors-not-json', 'errors-no-error', 'errors-code'],
    [
      'Which key does a client read in a refusal, and which values does it know?',
      "The body is an object with one key. Its value is a property of the library's error.",
      'The shape of the line:\n    res.json({ error: err.property });',
    ],
  ],
]);
