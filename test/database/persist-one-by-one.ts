import { persistTokens } from '../../src/database/tokens.js';

// A program of its own for the tests: adds tokens to a database one by one and tells of each when it is on the disk.
const [file = '', name = '', count = '0'] = process.argv.slice(2);
for (let index = 0; index < Number(count); index += 1) {
  await persistTokens(file, [{ accessToken: `${name}${String(index)}` }]);
  process.stdout.write(`${name}${String(index)}\n`);
}
