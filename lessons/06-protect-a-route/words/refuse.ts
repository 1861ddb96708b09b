import { quoted, withHints, type Ending, type Findings, type Thrown } from '#lesson';
import { becauseOf, errorText } from '#lesson/app';

interface Tried {
  /** `a wrong token`, for a sentence. */
  readonly tried: string;
}

export interface RefuseDetails {
  readonly 'refuse-exited': Tried & { readonly ending: Ending };
  readonly 'refuse-hung': Tried & { readonly ending: Ending };
  readonly 'refuse-query': Readonly<Record<string, never>>;
  readonly 'refuse-expired': Readonly<Record<string, never>>;
  readonly 'refuse-remembered': Tried;
  readonly 'refuse-photos': Readonly<Record<string, never>>;
  readonly 'refuse-some': Tried;
  readonly 'refuse-handler-ran': Tried;
  readonly 'refuse-twice': Tried;
  readonly 'refuse-rejection': Tried & { readonly error: Thrown };
  readonly 'refuse-unanswered': Tried;
  readonly 'refuse-ok-status': Tried & { readonly status: number };
  readonly 'refuse-leak': Tried & { readonly shown: string };
  readonly 'refuse-status': Tried & { readonly status: number; readonly wanted: string };
  readonly 'refuse-no-challenge': Tried & { readonly sent: string | undefined };
}

const findings: Findings<RefuseDetails> = {
  'refuse-exited': {
    severity: 'problem',
    meaning: 'A refused request ends the server.',
    danger: 'Anyone can stop the server for all clients with one wrong request.',
    say: ({ tried, ending }) => ({
      message: `One request with ${tried} stops the server: ${becauseOf(ending)}.`,
      fix: 'Answer the request and keep running. Remove the call that ends the process.',
    }),
  },
  'refuse-hung': {
    severity: 'problem',
    meaning: 'A refused request blocks the server.',
    danger: 'Anyone can block the server for all clients with one wrong request.',
    say: ({ tried, ending }) => ({
      message: `One request with ${tried} blocks the whole server: ${becauseOf(ending)}.`,
      fix: 'A wrong token stays wrong. Refuse it once, and do not try again.',
    }),
  },
  'refuse-query': {
    severity: 'problem',
    meaning: 'A token in the address opens the route.',
    danger:
      'Addresses are in logs, histories and the header `Referer`. So are the tokens in them (RFC 6750, section 5.3).',
    say: () => ({
      message: 'A good token in the address (`?access_token=…`) opens the route.',
      fix: 'Accept a token only in the header `Authorization`.',
    }),
  },
  'refuse-expired': {
    severity: 'problem',
    meaning: 'An expired token opens the route.',
    danger: 'A stolen token works for ever.',
    say: () => ({
      message: 'A request with an expired token gets the photos.',
      fix: 'Let the library compare the expiry, and change nothing in the token before it does.',
    }),
  },
  'refuse-remembered': {
    severity: 'problem',
    meaning: 'One good token opens the route for later requests too.',
    danger: 'After the first good request, the photos are open for everyone.',
    say: ({ tried }) => ({
      message: `After one good token, a request with ${tried} gets the photos too.`,
      fix: 'Check each request again. Keep nothing about a request outside the middleware.',
    }),
  },
  'refuse-photos': {
    severity: 'problem',
    meaning: 'The route is open: requests without a good token get the photos.',
    danger: 'A stranger reads all photos.',
    say: () => ({
      message: 'Requests without a token or with a wrong one get the photos.',
      fix: 'Call `next()` only after `authenticate()` has resolved. If it rejects, answer and stop.',
    }),
  },
  'refuse-some': {
    severity: 'problem',
    meaning: 'Some requests without a good token get the photos.',
    danger: 'A thief sends the one request that nothing refuses.',
    say: ({ tried }) => ({
      message: `A request with ${tried} gets the photos. Others are refused.`,
      fix: 'Refuse each request for which `authenticate()` rejects, for any reason.',
    }),
  },
  'refuse-handler-ran': {
    severity: 'problem',
    meaning: 'The route runs after a refusal.',
    danger: 'The route acts for a stranger: it writes or deletes, even if no photo arrives.',
    say: ({ tried }) => ({
      message: `A request with ${tried} is refused, but then the route runs.`,
      fix: 'Do not call `next()` after a refusal.',
    }),
  },
  'refuse-twice': {
    severity: 'problem',
    meaning: 'A refused request is answered twice.',
    say: ({ tried }) => ({
      message: `A request with ${tried} is answered twice.`,
      fix: 'After an answer, the code must stop. Is a `return` missing?',
    }),
  },
  'refuse-rejection': {
    severity: 'problem',
    meaning: 'An error is not handled. In a real server, it ends the process.',
    danger: 'Node ends a process after an unhandled rejection. Anyone can stop the server.',
    say: ({ tried, error }) => ({
      message: `A request with ${tried} leaves an error that no code handles: ${quoted(errorText(error))}.`,
      fix: 'Wait for each promise inside `try`, or catch its error.',
    }),
  },
  'refuse-unanswered': {
    severity: 'problem',
    meaning: 'A refused request gets no answer.',
    say: ({ tried }) => ({
      message: `A request with ${tried} gets no answer. The client waits for ever.`,
      fix: 'Send an answer with `res` in each case.',
    }),
  },
  'refuse-ok-status': {
    severity: 'problem',
    meaning: 'The status of a refusal says success.',
    danger: 'A client takes the refusal for the photos.',
    say: ({ tried, status }) => ({
      message: `A request with ${tried} is refused, but with the status ${String(status)}.`,
      fix: "Send the status of the error, `err.code`. The library's `response.status` is always 200 here.",
    }),
  },
  'refuse-leak': {
    severity: 'problem',
    meaning: 'A refusal shows the inside of the server.',
    danger: 'Messages and stacks show SQL, paths and secrets to strangers.',
    say: ({ tried, shown }) => ({
      message: `The answer to a request with ${tried} contains ${shown}.`,
      fix: 'Catch the error and send its name only: no message, no stack, not the whole error.',
    }),
  },
  'refuse-status': {
    severity: 'problem',
    meaning: 'A refusal has another status than RFC 6750 says.',
    say: ({ tried, status, wanted }) => ({
      message: `A request with ${tried} gets the status ${String(status)}. It must be ${wanted}.`,
      fix: "The library's error has the right status.",
    }),
  },
  'refuse-no-challenge': {
    severity: 'problem',
    meaning: 'A refusal with 401 has no `WWW-Authenticate: Bearer`.',
    say: ({ tried, sent }) => ({
      message: `A request with ${tried} gets 401 ${sent === undefined ? 'without `WWW-Authenticate`' : `with \`WWW-Authenticate: ${sent}\``}. The header must name Bearer.`,
      fix: "The headers of the library's response have it. Send them with each refusal.",
    }),
  },
};

export const refuseFindings = withHints(findings, [
  [
    ['refuse-exited', 'refuse-hung', 'refuse-rejection'],
    [
      'What happens to all other clients when one of them sends a wrong request?',
      'Refusals happen each day. Catch each error, answer it once, and let the server run.',
      'The shape:\n    try {\n      await promise;\n    } catch (err) {\n      answer(err);\n    }',
    ],
  ],
  [
    ['refuse-query'],
    [
      'Where does an address go, and who can read it later?',
      'By default, the library reads only a header. Remove the option or the line that reads the address.',
      'The call without options:\n    await server.method(one, two);',
    ],
  ],
  [
    ['refuse-expired', 'refuse-remembered'],
    [
      'What does your code know or change before the check begins?',
      'Each request is checked alone. Use only names that are made inside the middleware, and leave the records as they are.',
      'The shape:\n    async (req, res, next) => {\n      const own = new Class(req);\n      await server.method(own, other);\n    }',
    ],
  ],
  [
    ['refuse-photos', 'refuse-some', 'refuse-handler-ran'],
    [
      'On which ways through your code does the route run, and is each of them for a good request only?',
      'Follow a request that is refused, line by line, for each reason. It must end at the answer.',
      'The shape:\n    try {\n      await promise;\n    } catch (err) {\n      answer(err);\n      return;\n    }\n    third();',
    ],
  ],
  [
    ['refuse-twice', 'refuse-unanswered'],
    [
      'How many answers does each refused request get?',
      'Follow the code after the promise rejects. It must send one answer with the parameter of Express, and stop.',
      'The shape:\n    } catch (err) {\n      res.status(number).json(object);\n      return;\n    }',
    ],
  ],
  [
    ['refuse-ok-status', 'refuse-status', 'refuse-leak', 'refuse-no-challenge'],
    [
      'What does a client need to read in a refusal, and what must a stranger never read?',
      "The error has a status and a name. The library's response has headers. Nothing else goes out.",
      'The shape:\n    res\n      .status(error.one)\n      .set(libraryResponse.two)\n      .json({ error: error.three });',
    ],
  ],
]);
