import { writeDurable } from '../../src/durable-file/durable-file.js';

// A separate program: reports an error of the write as its exit code.
const [file = '', size = '0'] = process.argv.slice(2);
process.on('SIGXFSZ', () => undefined); // the limit on the size of a file would kill the process
await writeDurable(file, 'x'.repeat(Number(size))).catch(() => (process.exitCode = 1));
