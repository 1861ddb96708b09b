import { createRequire } from 'node:module';

// The script that the sandbox's child runs.

interface Sandbox {
  readonly begin: () => Promise<never>;
}

// At run time: the sandbox is a bundle of its own.
const { begin } = createRequire(__filename)('./sandbox.cjs') as Sandbox;
begin().catch((error: unknown) => {
  process.stderr.write(`${String((error as Error).stack)}\n`);
  process.exitCode = 0; // the parent reports a child that ended without an answer
});
