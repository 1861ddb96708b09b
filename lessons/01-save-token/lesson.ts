import { defineLesson, type Evidence, type Noticed, type Step } from '#lesson';
import { focused } from './evidence/focused.js';
import { statementLost } from './evidence/outside.js';
import { clientPart, userPart, type Part, type PartName } from './evidence/part.js';
import { reportingCommas } from './steps/comma.js';
import { declare } from './steps/declare.js';
import { exporting } from './steps/export.js';
import { checkPart } from './steps/part.js';
import { neverMade } from './steps/never-made.js';
import { save } from './steps/save.js';
import { subject } from './subject.js';
import { saveTokenDangers } from './words/dangers.js';
import { seenPart } from './words/seen.js';
import { saveTokenHints } from './words/hints.js';
import { saveTokenWords, type SaveTokenDetails } from './words/words.js';

const client: Step<SaveTokenDetails> = {
  id: 'client',
  title: 'Set the client',
  why: 'An access token is issued to one client. If the record does not say which one, another client could use or renew the token (RFC 6749, sections 6 and 10.4).',
  hints: [
    'Which client asked for the token, and how could the server see that later, from the token alone?',
    'Write an object with braces: a name, a colon, a value. The value comes from the second parameter.',
    'Set `token.client` to an object with one property, `id`. Its value is the property `clientId` of the client.',
  ],
  check: (evidence) => {
    const unmade = neverMade(evidence);
    return unmade ? [unmade] : named(clientPart)(evidence);
  },
  seen: seenPart(clientPart),
};

const user: Step<SaveTokenDetails> = {
  id: 'user',
  title: 'Set the user',
  why: 'An access token carries the permission of one user, the resource owner. If the record does not say which one, a request would act for no user, or for the wrong one (RFC 6749, section 1.4).',
  hints: [
    'For which user does the client act, and how could the server see that later, from the token alone?',
    'This works like the step before, with the third parameter.',
    'Set `token.user` to an object with one property, `username`. Its value is the property `username` of the user.',
  ],
  check: named(userPart),
  seen: seenPart(userPart),
};

function named(part: Part & { readonly name: PartName }): Step<SaveTokenDetails>['check'] {
  return (evidence: Evidence) => {
    const noticed = statementLost(evidence.facts) ? 'blocked' : checkPart(part, focused(evidence));
    if (noticed === 'blocked') return noticed;
    // TypeScript cannot follow computed names.
    return noticed.map((finding) => ({
      ...finding,
      kind: `${part.name}-${finding.kind}`,
    })) as unknown as Noticed<SaveTokenDetails>;
  };
}

export const lesson = defineLesson<SaveTokenDetails>({
  id: 'save-token',
  title: 'Save an access token',
  subject,
  steps: [
    declare,
    reportingCommas(client, 'client-comma'),
    reportingCommas(user, 'user-comma'),
    reportingCommas(save, 'save-comma'),
    reportingCommas(exporting, 'export-comma'),
  ],
  words: saveTokenWords,
  hints: saveTokenHints,
  dangers: saveTokenDangers,
});
