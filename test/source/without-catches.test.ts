import { describe, expect, test } from 'vitest';
import { withoutCatches } from '../../src/source/without-catches.js';
import { factsOf } from '../support/facts.js';

const inFunction = (body: string): string => `const f = () => {${body}};`;

/** Without repeated blanks. */
async function without(body: string): Promise<string> {
  const source = inFunction(body);
  const code = withoutCatches(source, (await factsOf(source)).catches);
  expect(code).toHaveLength(source.length);
  return code.slice(inFunction('').length - 2, -2).replace(/ +/g, ' ');
}

describe('code without what hides its errors', () => {
  test.each([
    ['try { a(); } catch { b(); }', ' { a(); } '],
    ['try { a(); } catch (error) { b(); } finally { c(); }', 'try { a(); } finally { c(); }'],
    ['try { a(); } finally { return b; }', 'try { a(); } finally { void b; }'],
    ['try { a(); } finally { g(() => { return b; }); }', 'try { a(); } finally { g(() => { return b; }); }'],
    ['try { a(); } catch { try { b(); } finally { return c; } }', ' { a(); } '],
    ['try { try { a(); } catch {} } catch {}', ' { { a(); } } '],
    ['return a().catch(() => b);', 'return a() ;'],
    ['return a().then(b).catch(c).then(d);', 'return a().then(b) .then(d);'],
    ['return a().then(b, c);', 'return a().then(b );'],
    ['return Promise.allSettled([a()]);', 'return Promise.all ([a()]);'],
    ['return a().then(b);', 'return a().then(b);'],
    ['return a().catch();', 'return a().catch();'],
  ])('%s', async (body, expected) => {
    expect(await without(body)).toBe(expected);
  });

  test('keeps its lines', async () => {
    const body = '\ntry {\n  a();\n} catch (error) {\n  b();\n}\nc();\n';
    expect((await without(body)).split('\n')).toEqual(['', ' {', ' a();', '} ', ' ', ' ', 'c();', '']);
  });

  test('is the same at the top level, where the file is loaded', async () => {
    expect((await factsOf('try { a(); } catch {}\na().catch(b);')).catches).toEqual([]);
  });
});
