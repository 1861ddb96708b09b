import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

/** Makes `file`, a program that Node runs by itself, from a TypeScript file. */
export async function buildProgram(source: URL, file: string): Promise<void> {
  await build({
    input: fileURLToPath(source),
    platform: 'node',
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    output: { file, format: 'esm', codeSplitting: false },
    logLevel: 'silent',
  });
}
