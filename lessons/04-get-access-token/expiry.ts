import type { Evidence, Findings, HintLevels } from '#lesson';
import { returnPlace, type CallStep } from '#lesson/function';
import { madeFor, resultOf } from '#lesson/function/lookup';

export interface ExpiryDetails {
  'only-expired': Readonly<Record<string, never>>;
}

const hints: HintLevels = [
  'When has a token expired: when its date is in the future, or in the past?',
  'Take one token that ends tomorrow, and go through your comparison by hand.',
  'The server compares the date itself. Then your test asks only one thing:\n    item.property === parameter',
];

const findings: Findings<ExpiryDetails> = {
  'only-expired': {
    severity: 'problem',
    meaning: 'The function returns tokens that have expired, and none that is valid.',
    say: () => ({
      message: 'The function finds tokens that have expired, but no token that is still valid.',
      fix: 'Turn the comparison of the dates around, or remove it: the server checks the date too.',
    }),
    danger:
      'Every valid token is refused, and a token that was stolen long ago is found (RFC 6749, section 10.3).',
    hints,
  },
};

/** The step `find`, which also sees when dates are compared the wrong way round. */
export function withExpiry<Details>(step: CallStep<Details>): CallStep<Details & ExpiryDetails> {
  const check = (evidence: Evidence, whole: Evidence): unknown => {
    const noticed = step.check(evidence, whole);
    const isMissed = noticed !== 'blocked' && noticed.some(({ kind }) => kind === 'only-some');
    if (!isMissed || !findsOnlyExpired(evidence)) return noticed;
    const place = returnPlace(evidence.facts);
    return [{ kind: 'only-expired', details: {}, ...(place && { place }) }];
  };
  // TypeScript cannot follow the kinds of two generic steps.
  return { ...step, findings: { ...step.findings, ...findings }, check } as unknown as CallStep<
    Details & ExpiryDetails
  >;
}

function findsOnlyExpired(evidence: Evidence): boolean {
  const probes = madeFor('own', evidence).run?.probes ?? [];
  return probes.every(
    (probe) =>
      probe.purpose.type === 'own' && Boolean(resultOf(probe)) === (probe.purpose.isExpired === true),
  );
}
