import { writeDurable } from '../../src/durable-file/durable-file.js';

// A program of its own for the tests: writes a file of that many bytes, and reports the error as its exit code.
const [file = '', size = '0'] = process.argv.slice(2);
process.on('SIGXFSZ', () => undefined); // the limit on the size of a file ends a process otherwise
await writeDurable(file, 'x'.repeat(Number(size))).catch(() => (process.exitCode = 1));
