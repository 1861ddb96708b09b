import { persistTokens } from '../../src/database/tokens.js';

// A separate program: adds tokens one by one, and prints each when it is on the disk.
const [file = '', name = '', count = '0'] = process.argv.slice(2);
for (let index = 0; index < Number(count); index += 1) {
  await persistTokens(file, [{ accessToken: `${name}${String(index)}` }]);
  process.stdout.write(`${name}${String(index)}\n`);
}
