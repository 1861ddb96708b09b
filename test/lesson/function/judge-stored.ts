import { join } from 'node:path';
import { portTo } from '../../../src/judge/port.js';
import { programIn } from '../../../src/judge/program-in.js';
import { withLaterSnapshots } from '../../../src/judge/later-snapshots.js';
import type { Lesson } from '../../../src/lesson/define-lesson.js';
import { modelFunctions } from '../../../src/referee/own-model.js';
import { inventWorld } from '../../../src/referee/invent-world.js';
import type { Exchange } from '../../../src/referee/exchange.js';
import type { Probe } from '../../../src/referee/play.js';
import { peopleIn, type World } from '../../../src/referee/world.js';
import { loadModule } from '../../../src/sandbox/outside/load-module.js';
import type { Running } from '../../../src/sandbox/outside/running.js';
import type { Facts } from '../../../src/source/facts.js';
import { readFacts } from '../../../src/source/read-facts.js';
import type { StepVerdict } from '../../../src/verdict/verdict.js';
import type { Judging } from '../../../src/outside/judging.js';
import { steadyRandom, testJudging } from '../../support/judging.js';
import { depsFor, functionOf, startData } from '../../support/lesson.js';
import { emptyFolder } from '../../support/program.js';

const folder = await emptyFolder();

/** No token request calls such a function, so it is called here, on a database with `codes`. */
export async function judgeStored(source: string, lesson: Lesson): Promise<readonly StepVerdict[]> {
  const subject = functionOf(lesson);
  const facts = await readFacts(source, { ...subject, others: modelFunctions });
  const judging: Judging = { ...testJudging(), random: steadyRandom(source) };
  const { startChild } = depsFor();
  const start = () => startChild(folder);
  const world = inventWorld(startData, 'small', judging);
  const submission = { file: join(folder, 'model.js'), source };
  const prepare = programIn(world, { submission, lesson, subject, data: startData, judging, start, facts });
  const codes = world.tokens.map(() => codeWith({ client: {}, user: {} }, judging));
  const loaded = await loadModule(start(), withCodes(prepare, codes), judging, start);
  const { leftOut, loaded: isLoaded, binding, exports } = loaded;
  const probes = await probesOf({ loaded, lesson, facts, world, codes, judging });
  const run = { leftOut, loaded: isLoaded, binding, exports, probed: 'binding' as const, probes };
  return lesson.judge({ facts, run: { ...run, exportProbes: [] }, exchanges: [] });
}

type Prepare = ReturnType<typeof programIn>;
type Code = ReturnType<typeof codeWith>;

function withCodes(prepare: Prepare, codes: readonly Code[]): Prepare {
  return (leftOut) => {
    const program = prepare(leftOut);
    return { ...program, database: { ...program.database, codes } };
  };
}

function codeWith(parts: object, { random }: Judging) {
  return {
    authorizationCode: random(16),
    expiresAt: new Date(Date.now() + 60_000),
    redirectUri: `https://${random(4)}.example/callback`,
    scope: ['read'],
    ...parts,
  };
}

interface Called {
  readonly loaded: Running;
  readonly lesson: Lesson;
  readonly facts: Facts;
  readonly world: World;
  readonly codes: readonly Code[];
  readonly judging: Judging;
}

async function probesOf({ loaded, lesson, facts, world, codes, judging }: Called): Promise<readonly Probe[]> {
  const port = portTo('binding', loaded, functionOf(lesson), facts);
  const known = codes.map(({ authorizationCode }) => authorizationCode);
  const probes: Probe[] = [];
  for (const client of world.clients) {
    for (const user of peopleIn(world)) {
      const code = codeWith({}, judging);
      const args = [code, client, user].map((value) => ({ ...value }));
      const [answer] = await port.call([{ name: functionOf(lesson).name, args: [code, client, user] }]);
      if (!answer) throw new Error('The port did not answer.');
      const exchange = { accessToken: code.authorizationCode } as unknown as Exchange;
      const call = { purpose: { type: 'store' } as const, client, user, exchange };
      probes.push({ ...call, args, answer, otherAccessTokens: [...known] });
      known.push(code.authorizationCode);
    }
  }
  return withLaterSnapshots(probes, loaded);
}
