import { isDeepStrictEqual } from 'node:util';
import vm from 'node:vm';
import { parse } from 'acorn';

/**
 * What must come out, found without any of the judge: the text is run in a context of its own with a
 * few invented calls, and what it stored, gave back and exported is compared with what the lesson asks.
 */
export async function oracle(source: string): Promise<boolean> {
  return declares(source) && (await works(source));
}

type Plain = Record<string, unknown>;

const world = `(() => {
  const rows = (name) => [0, 1].map((n) => ({ [name]: name + n, clientSecret: 's' + n, password: 'p' + n }));
  return { clients: rows('clientId'), users: rows('username'), tokens: [{ accessToken: 'old', client: { id: 'x' } }] };
})()`;

async function works(source: string): Promise<boolean> {
  try {
    const context = vm.createContext({
      console: { log: () => undefined },
      setTimeout,
      setImmediate,
      structuredClone,
    });
    const db = vm.runInContext(world, context) as Record<'clients' | 'users' | 'tokens', Plain[]>;
    const require = (path: string): unknown => {
      if (/^(?:\.|\/here)\/db(?:\.js)?$/.test(path)) return db;
      throw new Error(`no ${path}`);
    };
    const module = { exports: {} as Record<string, unknown> };
    const body = source.replace(/^\uFEFF?(#!.*)?/, '');
    const load = vm.runInContext(
      `(function (exports, require, module, __filename, __dirname) {${body}\n})`,
      context,
      { timeout: 1_000 },
    ) as (...args: unknown[]) => void;
    load.call(module.exports, module.exports, require, module, '/here/model.js', '/here');
    const call = module.exports.saveToken as (...args: unknown[]) => unknown;
    const given: Plain[] = [];
    for (const round of [1, 2, 3]) {
      const make = vm.runInContext('(text) => JSON.parse(text)', context) as (text: string) => Plain;
      const token = make(
        JSON.stringify({ accessToken: `a${round}`, refreshToken: `r${round}`, scope: [`s${round}`] }),
      );
      const client = make(
        JSON.stringify({
          id: `i${round}`,
          clientId: `c${round}`,
          clientSecret: `cs${round}`,
          name: `n${round}`,
        }),
      );
      const user = make(
        JSON.stringify({ id: `j${round}`, username: `u${round}`, password: `pw${round}`, name: `m${round}` }),
      );
      const wanted = { ...plain(token), client: { id: `c${round}` }, user: { username: `u${round}` } };
      const [before, clients, users] = [[...db.tokens], plain(db.clients), plain(db.users)];
      const old = plain(before);
      const [clientBefore, userBefore] = [plain(client), plain(user)];
      const answer = (await call.call(module.exports, token, client, user)) as Plain;
      const added = db.tokens.filter((one) => !before.includes(one));
      const right = [
        Array.isArray(db.tokens) && db.tokens.length === before.length + 1 && added.length === 1,
        isDeepStrictEqual(plain(before), old) && before.every((one) => db.tokens.includes(one)),
        isDeepStrictEqual([plain(db.clients), plain(db.users)], [clients, users]),
        isDeepStrictEqual([plain(client), plain(user)], [clientBefore, userBefore]),
        complete(added[0], wanted, [`cs${round}`, `pw${round}`]) &&
          complete(answer, wanted, [`cs${round}`, `pw${round}`]),
      ];
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (!right.every(Boolean) || db.tokens.length !== before.length + 1) return false;
      given.push(...added);
    }
    return isDeepStrictEqual(
      given.map(({ accessToken }) => accessToken),
      ['a1', 'a2', 'a3'],
    );
  } catch {
    return false;
  }
}

function plain(value: unknown): Plain {
  return JSON.parse(JSON.stringify(value)) as Plain;
}

function complete(value: unknown, wanted: Plain, secrets: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const text = JSON.stringify(value);
  if (secrets.some((secret) => text.includes(secret))) return false;
  const { client, user, ...rest } = plain(value) as { client?: Plain; user?: Plain };
  const { client: wantedClient, user: wantedUser, ...wantedRest } = wanted as { client: Plain; user: Plain };
  if (!isPlainPart(client) || !isPlainPart(user)) return false;
  if (client.id !== wantedClient.id || user.username !== wantedUser.username) return false;
  return Object.entries(wantedRest).every(([key, held]) => isDeepStrictEqual((rest as Plain)[key], held));
}

function isPlainPart(part: unknown): part is Plain {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}

/** The last value that the top level gives `saveToken`, as the contract follows it. */
function declares(source: string): boolean {
  try {
    const { body } = parse(source.replace(/^\uFEFF/, ' '), {
      ecmaVersion: 'latest',
      allowReturnOutsideFunction: true,
      allowHashBang: true,
      preserveParens: false,
    });
    const values = new Map<string, { type: string }>();
    const declared = new Set<string>();
    for (const node of body) {
      if (node.type === 'FunctionDeclaration') values.set(node.id.name, node);
      if (node.type === 'VariableDeclaration')
        for (const { id, init } of node.declarations) {
          if (id.type !== 'Identifier') continue;
          declared.add(id.name);
          if (init) values.set(id.name, init);
        }
      if (node.type === 'ExpressionStatement' && node.expression.type === 'AssignmentExpression') {
        const { left, right } = node.expression;
        if (left.type === 'Identifier') values.set(left.name, right);
      }
    }
    const last = (node: unknown, deep = 0): unknown => {
      const one = node as { type: string; name: string; right: unknown; expressions: unknown[] } | undefined;
      if (deep > 9) return undefined;
      if (one?.type === 'Identifier') return last(values.get(one.name), deep + 1);
      if (one?.type === 'AssignmentExpression') return last(one.right, deep + 1);
      if (one?.type === 'SequenceExpression') return last(one.expressions.at(-1), deep + 1);
      return one;
    };
    const held = last(values.get('saveToken')) as
      { type: string; params?: { name?: string; left?: { name?: string } }[] } | undefined;
    const names = held?.params?.map((param) => param.name ?? param.left?.name);
    return (
      declared.has('saveToken') &&
      held?.type === 'ArrowFunctionExpression' &&
      names?.join() === 'token,client,user'
    );
  } catch {
    return false;
  }
}
